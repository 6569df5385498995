package cn.hotline.core.reminder;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted command, as far as somebody may have to hear of it.
 *
 * @param leadUnit the order's present lead unit
 * @param formerLead the unit whose lead this command ended
 * @param asking the unit whose return, extension, release or contest this command decides, or lets lapse; of a request for release, the unit that
 *     decides it, null for the centre
 * @param supervisorDecides whether only a supervisor can grant the extension or settle the return that is asked for
 */
public record News(
        long outboxId,
        long workOrderId,
        int version,
        CommandKind command,
        State to,
        Instant at,
        boolean urgent,
        boolean sealed,
        boolean contactable,
        @Nullable String leadUnit,
        @Nullable String formerLead,
        @Nullable String asking,
        boolean supervisorDecides,
        NewsFields fields) {}
