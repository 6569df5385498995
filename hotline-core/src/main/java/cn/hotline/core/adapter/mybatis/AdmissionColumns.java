package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.admission.AdmissionForm;
import cn.hotline.core.admission.Criterion;
import cn.hotline.core.admission.Hearing;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an admission keeps whole, as JSON; nothing is ever looked for in it. */
public final class AdmissionColumns {

    private AdmissionColumns() {}

    public static class Form extends JsonColumn<AdmissionForm> {
        public Form() {
            super(types().constructType(AdmissionForm.class));
        }
    }

    public static class HearingRecord extends JsonColumn<Hearing> {
        public HearingRecord() {
            super(types().constructType(Hearing.class));
        }
    }

    public static class Scores extends JsonColumn<Map<Criterion, Integer>> {
        public Scores() {
            super(types().constructMapType(LinkedHashMap.class, Criterion.class, Integer.class));
        }
    }
}
