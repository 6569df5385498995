package cn.hotline.core.admission;

/** What an application is scored by (A35); the most points of all of them add up to 100. */
public enum Criterion {
    LEGAL_BASIS("依据充分", 30),
    NECESSITY("确有必要", 20),
    RESIDENT_BENEFIT("居民受益", 20),
    FUNDING("经费落实", 15),
    CAPACITY("社区能够承担", 15);

    private final String label;
    private final int most;

    Criterion(String label, int most) {
        this.label = label;
        this.most = most;
    }

    public String label() {
        return label;
    }

    public int most() {
        return most;
    }
}
