package cn.hotline.core.adapter.mybatis;

import java.util.Map;

/** Weights by name of the sign, as JSON in one column. */
public class WeightsColumn extends JsonColumn<Map<String, Double>> {
    public WeightsColumn() {
        super(types().constructMapType(Map.class, String.class, Double.class));
    }
}
