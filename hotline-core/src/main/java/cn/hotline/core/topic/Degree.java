package cn.hotline.core.topic;

/** The four degrees by which a topic is measured. */
public enum Degree {
    FREQUENCY("频度"),
    BREADTH("广度"),
    URGENCY("急度"),
    DIFFICULTY("难度");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
