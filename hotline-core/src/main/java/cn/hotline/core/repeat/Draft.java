package cn.hotline.core.repeat;

import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.WorkOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An appeal to which similar ones are looked for; only words are needed.
 *
 * @param number of the order itself, which is not similar to itself; null before registration
 * @param latitude WGS-84 degrees, as the longitude; null when unknown or sealed
 * @param quotable the title as it may be quoted to whoever asks; null: nothing of it may
 * @param callerIndex keyed hash of the caller's telephone number in hex; null when unknown or sealed
 */
public record Draft(
        @Nullable String number,
        String title,
        String content,
        @Nullable String quotable,
        @Nullable String category,
        @Nullable String district,
        @Nullable String community,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String callerIndex,
        Instant at) {

    /** An order as it was registered. */
    public static Draft of(WorkOrder order, Appeal appeal) {
        byte[] caller = order.sealed() ? null : order.callerIndex();
        return new Draft(
                order.number().text(),
                appeal.title(),
                appeal.content(),
                appeal.title(),
                order.categoryCode(),
                order.whereabouts().district(),
                order.whereabouts().community(),
                order.sealed() ? null : appeal.latitude(),
                order.sealed() ? null : appeal.longitude(),
                caller == null ? null : HexFormat.of().formatHex(caller),
                order.registeredAt());
    }

    public Draft numbered(String text) {
        return with(text, quotable, callerIndex);
    }

    Draft quoting(String masked) {
        return with(number, masked, callerIndex);
    }

    Draft withoutCaller() {
        return with(number, quotable, null);
    }

    private Draft with(@Nullable String itsNumber, @Nullable String itsQuotable, @Nullable String caller) {
        return new Draft(
                itsNumber, title, content, itsQuotable, category, district, community, latitude, longitude, caller, at);
    }

    AppealText text() {
        return AppealText.of(title, content);
    }
}
