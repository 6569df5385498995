package cn.hotline.core.repeat;

/** In which way an appeal comes again. Decided by caller and closure, never by how much the texts are alike. */
public enum RepeatKind {
    SAME_CALLER("同一诉求人重复反映"),
    OTHER_CALLERS("其他诉求人反映"),
    RECURRENCE("办结后再次反映");

    private final String label;

    RepeatKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
