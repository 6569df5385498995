package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.repeat.TuningQuality;

/** How settings fared, as JSON in one column. */
public class QualityColumn extends JsonColumn<TuningQuality> {
    public QualityColumn() {
        super(types().constructType(TuningQuality.class));
    }
}
