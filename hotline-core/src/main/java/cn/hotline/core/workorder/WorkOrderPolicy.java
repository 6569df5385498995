package cn.hotline.core.workorder;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of the house; every one is configuration ({@code hotline.policy.*}).
 *
 * <p>How long clocks run is not among them: that is data, see {@link cn.hotline.core.deadline.DeadlineRules}. The window for
 * a return is, because it is no clock: nobody is late in it, nothing is warned of, and it ends without anybody's doing.
 *
 * @param returnDays working days after its dispatch in which a unit may ask for return (Shandong 2020)
 * @param urgentReturnTime the same of an urgent order, at any hour
 * @param returnCap returns a unit may ask for before the matter is arbitrated
 * @param rehandleCap rehandles before an unsolved order is closed under supervision
 * @param reopenDays calendar days after the end in which an order may be reopened
 * @param callbackAttempts unanswered callbacks, {@code callbackGap} apart on two days at least, until an order is closed
 * @param callbackPercent share of closures that are called back; 100 is all of them, at least 10
 * @param contactAttempts failed contacts after which a reply needs none
 * @param extensionDays working days an order may be extended by in all (Shandong 2020)
 */
public record WorkOrderPolicy(
        @DefaultValue("2") int returnDays,
        @DefaultValue("2h") Duration urgentReturnTime,
        @DefaultValue("2") int returnCap,
        @DefaultValue("2") int rehandleCap,
        @DefaultValue("15") int reopenDays,
        @DefaultValue("3") int callbackAttempts,
        @DefaultValue("2h") Duration callbackGap,
        @DefaultValue("100") int callbackPercent,
        @DefaultValue("3") int contactAttempts,
        @DefaultValue("10") int extensionDays) {

    public WorkOrderPolicy {
        if (callbackPercent < 10 || callbackPercent > 100) {
            throw new IllegalArgumentException("callback sampling must be 10 to 100 percent, not " + callbackPercent);
        }
    }

    public static WorkOrderPolicy defaults() {
        return new WorkOrderPolicy(2, Duration.ofHours(2), 2, 2, 15, 3, Duration.ofHours(2), 100, 3, 10);
    }
}
