package cn.hotline.core.grid;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a matter is about, never changed.
 *
 * @param ref context of the ciphertexts
 * @param unit the lane's community then
 * @param residentName, residentPhone ciphertext; null for a steward's own finding
 */
public record Concern(
        String ref,
        String lane,
        String unit,
        AppealType type,
        Urgency urgency,
        String category,
        String title,
        String content,
        @Nullable String address,
        byte @Nullable [] residentName,
        byte @Nullable [] residentPhone,
        @Nullable String consent,
        Instant raisedAt,
        String raisedBy) {}
