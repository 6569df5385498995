package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.reorganisation.SuccessionPlan;

/** Who takes over what of a dissolved unit, as JSON in one column. */
public class PlanColumn extends JsonColumn<SuccessionPlan> {
    public PlanColumn() {
        super(types().constructType(SuccessionPlan.class));
    }
}
