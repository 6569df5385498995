package cn.hotline.core.workorder;

/** How an order came to be CLOSED; closed, solved and satisfied are three separate facts. */
public enum Closure {
    ANSWERED_DIRECTLY("直接答复"),
    SATISFIED("回访满意办结"),
    UNSOLVED("多次重办未解决"),
    UNREACHED("回访未联系上"),
    NO_CALLBACK("无需回访办结");

    private final String label;

    Closure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
