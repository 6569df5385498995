package cn.hotline.core.admission;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can happen to an admission, and where it leads from each state: a small machine of its own. */
public enum AdmissionStep {
    SUBMIT("提出申请"),
    /** An emergency goes before its papers (A24). */
    ENTER_FIRST("先行进入"),
    FILE_PAPERS("补办手续"),
    RECORD_HEARING("记录听证"),
    APPROVE("同意准入"),
    REJECT("不予准入"),
    WITHDRAW("撤回申请"),
    /** By the system alone, like the next. */
    MISS_PAPERS("逾期未补办"),
    EXPIRE("到期");

    private static final Map<AdmissionStep, Map<AdmissionState, AdmissionState>> MOVES =
            new EnumMap<>(AdmissionStep.class);

    static {
        allow(FILE_PAPERS, AdmissionState.EMERGENCY, AdmissionState.REQUESTED);
        allow(FILE_PAPERS, AdmissionState.PAPERS_OVERDUE, AdmissionState.REQUESTED);
        allow(RECORD_HEARING, AdmissionState.REQUESTED, AdmissionState.REQUESTED);
        allow(RECORD_HEARING, AdmissionState.EMERGENCY, AdmissionState.EMERGENCY);
        allow(APPROVE, AdmissionState.REQUESTED, AdmissionState.APPROVED);
        allow(REJECT, AdmissionState.REQUESTED, AdmissionState.REJECTED);
        allow(WITHDRAW, AdmissionState.REQUESTED, AdmissionState.WITHDRAWN);
        allow(MISS_PAPERS, AdmissionState.EMERGENCY, AdmissionState.PAPERS_OVERDUE);
        allow(EXPIRE, AdmissionState.APPROVED, AdmissionState.EXPIRED);
    }

    private final String label;

    AdmissionStep(String label) {
        this.label = label;
    }

    private static void allow(AdmissionStep step, AdmissionState from, AdmissionState to) {
        MOVES.computeIfAbsent(step, s -> new EnumMap<>(AdmissionState.class)).put(from, to);
    }

    public String label() {
        return label;
    }

    /** @return null when the state does not allow it */
    @Nullable
    AdmissionState from(AdmissionState state) {
        return MOVES.getOrDefault(this, Map.of()).get(state);
    }
}
