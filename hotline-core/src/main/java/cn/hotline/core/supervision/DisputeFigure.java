package cn.hotline.core.supervision;

import cn.hotline.core.workorder.ReturnDecision;
import org.jspecify.annotations.Nullable;

/** The figures of the report on returns and moves; each has its rows. */
public enum DisputeFigure {
    REQUESTED("申请退单", null),
    APPROVED("同意", ReturnDecision.APPROVED),
    REJECTED("驳回", ReturnDecision.REJECTED),
    ARBITRATED("裁定", ReturnDecision.ARBITRATED),
    REASSIGNED("直接改派", ReturnDecision.REASSIGNED),
    LAPSED("未及审定", ReturnDecision.LAPSED),
    PENDING("待审定", null),
    /** Orders that left a unit which had led them and had not answered. */
    MOVES("流转", null),
    /** Orders among these that three units or more have led. */
    PROBLEM_ORDERS("流转三个以上单位的工单", null);

    private final String label;
    private final @Nullable ReturnDecision decision;

    DisputeFigure(String label, @Nullable ReturnDecision decision) {
        this.label = label;
        this.decision = decision;
    }

    public String label() {
        return label;
    }

    @Nullable
    ReturnDecision decision() {
        return decision;
    }

    boolean ofMoves() {
        return this == MOVES || this == PROBLEM_ORDERS;
    }
}
