package cn.hotline.core.repeat;

/** Against the window before; a fifth more or less is no news. */
public enum Trend {
    RISING("上升"),
    STEADY("持平"),
    FALLING("下降");

    private static final double MORE = 1.2;
    private static final double LESS = 0.8;

    private final String label;

    Trend(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Trend of(long now, long before) {
        if (now > before * MORE) {
            return RISING;
        }
        return now < before * LESS ? FALLING : STEADY;
    }
}
