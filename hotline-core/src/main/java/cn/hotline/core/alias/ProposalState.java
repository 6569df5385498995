package cn.hotline.core.alias;

/** Where a proposal stands. */
public enum ProposalState {
    PROPOSED("待定"),
    ADOPTED("已采纳"),
    REFUSED("未采纳");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
