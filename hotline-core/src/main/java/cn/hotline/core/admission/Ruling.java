package cn.hotline.core.admission;

import org.jspecify.annotations.Nullable;

/**
 * Whether a community has to take a task (A34): the duty lists say whose it is, an admission in force makes it the
 * community's nevertheless.
 *
 * @param listVersion of the duty lists it rests on
 * @param admission number of the admission in force, null without one
 * @param budgetReference that the task is paid by (A25)
 */
public record Ruling(
        String community,
        String category,
        DutyClass duty,
        String dutyLabel,
        String basis,
        int listVersion,
        Standing standing,
        String standingLabel,
        @Nullable Long admission,
        @Nullable String budgetReference) {

    public boolean mayRefuse() {
        return standing != Standing.MUST_TAKE;
    }

    String sentence() {
        String duties = "职责清单第" + listVersion + "版：" + dutyLabel;
        return admission == null ? duties + "，未经准入" : duties + "，准入第" + admission + "号";
    }
}
