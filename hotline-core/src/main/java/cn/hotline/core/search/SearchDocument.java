package cn.hotline.core.search;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One order as it can be found. Never holds the appellant's name or telephone number; free texts come masked.
 *
 * @param scope codes of the units that may see the order, those above included
 * @param callerIndex keyed hash of the telephone number in hex; null for sealed orders, whose caller nobody may compare
 * @param address null for sealed orders
 * @param embedding null while there is no vector of the present model
 */
public record SearchDocument(
        long id,
        String number,
        int version,
        State state,
        AppealType type,
        Urgency urgency,
        Channel channel,
        String category,
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String community,
        @Nullable String leadUnit,
        List<String> scope,
        boolean sealed,
        @Nullable String callerIndex,
        Instant registeredAt,
        @Nullable Instant repliedAt,
        @Nullable Instant endedAt,
        @Nullable Instant nextDueAt,
        @Nullable String mergedInto,
        String title,
        String content,
        @Nullable String address,
        @Nullable Location location,
        List<String> supplements,
        List<String> replies,
        @Nullable Embedding embedding) {

    /** Two vectors as text. */
    private static final int EMBEDDING = 5_600;

    /** WGS-84 degrees. */
    public record Location(BigDecimal lat, BigDecimal lon) {}

    /**
     * Vectors of length 1, which may be compared with those of the same model only.
     *
     * @param model name and version
     */
    public record Embedding(String model, float[] text, float[] title) {}

    /** Characters of free text, by which deliveries are kept to a size the index takes. */
    public int textLength() {
        return title.length()
                + content.length()
                + supplements.stream().mapToInt(String::length).sum()
                + replies.stream().mapToInt(String::length).sum()
                + (embedding == null ? 0 : EMBEDDING);
    }
}
