package cn.hotline.core.deadline;

/** How the State Council's arrangement changes a date. */
public enum CalendarDayKind {
    /** No work, whatever the weekday. */
    HOLIDAY("放假"),
    /** Work, whatever the weekday: 调休上班. */
    MAKEUP_WORKDAY("调休上班");

    private final String label;

    CalendarDayKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
