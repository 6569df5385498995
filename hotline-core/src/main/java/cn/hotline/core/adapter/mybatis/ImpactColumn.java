package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.arrangement.Impact;

/** What a draft would do as JSON in one column. */
public class ImpactColumn extends JsonColumn<Impact> {
    public ImpactColumn() {
        super(types().constructType(Impact.class));
    }
}
