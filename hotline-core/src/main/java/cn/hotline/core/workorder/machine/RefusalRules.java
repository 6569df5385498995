package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;
import static cn.hotline.core.workorder.machine.Rule.routing;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.AdmissionGate;

/** What a community never had to do, it may refuse (A23; Jinjiang's admission of tasks into communities). */
final class RefusalRules {

    private RefusalRules() {}

    static final Rule REFUSER_LEADS = routing(
            "refuser-leads",
            f -> f.actor().unit() != null && f.actor().unit().equals(f.order().leadUnit()));

    static final Rule REFUSED_BY_COMMUNITY = business("refused-by-community", "只有社区可以依规拒绝任务", f -> {
        Unit unit = f.units().find(f.actor().unit());
        return unit != null && unit.kind() == UnitKind.COMMUNITY;
    });

    static final Rule HAS_A_PART = business(
            "refuser-has-a-part",
            "本社区在此工单中没有在办的任务",
            f -> f.file().openPartOf(f.actor().unit()) != null);

    static final Rule TASK_NOT_ADMITTED = business("task-not-admitted", "该事项属于社区职责，或已经准入，不能拒绝", f -> {
        AdmissionGate.TaskRuling ruling = f.ruling();
        return ruling != null && ruling.mayRefuse();
    });
}
