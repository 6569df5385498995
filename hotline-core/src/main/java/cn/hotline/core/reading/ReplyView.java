package cn.hotline.core.reading;

import cn.hotline.core.workorder.CommandKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest reply of a unit, the answer given at once, or why the appeal was declined.
 *
 * @param command how it was told: submit-reply, answer-directly or decline
 * @param text to the appellant
 * @param publicText the version without personal data that anyone may read
 * @param solved what the unit says
 * @param legalRoute of a declined appeal: where to turn instead
 */
public record ReplyView(
        String command,
        String text,
        @Nullable String publicText,
        @Nullable Boolean solved,
        @Nullable String unsolvedReason,
        @Nullable String legalRoute,
        Instant at) {

    boolean byUnit() {
        return command.equals(CommandKind.SUBMIT_REPLY.path());
    }
}
