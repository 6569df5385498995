package cn.hotline.core.admission;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.AdmissionGate;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.WorkOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides by the duty lists and the admissions in force what a community has to take (A23, A25, A34, A35). */
@Component
public class Rulings implements AdmissionGate {

    private static final DutyEntry UNLISTED = new DutyEntry("", null, DutyClass.SHOULD_ASSIST, "职责清单未列明，按依法协助办理");

    private final DutyListStore lists;
    private final AdmissionStore admissions;
    private final ViolationBook violations;
    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final AdmissionPolicy policy;
    private final Clock clock;

    Rulings(
            DutyListStore lists,
            AdmissionStore admissions,
            ViolationBook violations,
            CatalogueSource catalogue,
            UnitDirectory units,
            AdmissionPolicy policy,
            Clock clock) {
        this.lists = lists;
        this.admissions = admissions;
        this.violations = violations;
        this.catalogue = catalogue;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    /** For whoever asks before a task is sent; the codes must be known. */
    public Ruling ruling(String category, @Nullable String matter, String community) {
        return rule(category, matter, community, null, clock.instant());
    }

    /** For one order, as of now. */
    public Ruling ruling(WorkOrder order, String community) {
        return rule(order.categoryCode(), null, community, order.id(), clock.instant());
    }

    @Override
    public TaskRuling ruling(WorkOrder order, String community, Instant now) {
        Ruling ruling = rule(order.categoryCode(), null, community, order.id(), now);
        return new TaskRuling(ruling.mayRefuse(), ruling.sentence());
    }

    /** Somebody reported by the hotline that tasks are pushed into communities (A47): a supervisor says by whom. */
    @Override
    public void registered(WorkOrder order) {
        if (order.categoryCode().equals(policy.reportCategory())) {
            violations.establish(new Violation.Finding(
                    ViolationKind.PUSHED_WITHOUT_ADMISSION,
                    new AdmissionScope(units.units()).centre(),
                    null,
                    order.id(),
                    null,
                    "群众举报违规向社区派任务，见工单" + order.number().text() + "；待明确整改单位",
                    "report:" + order.id()));
        }
    }

    /** An application that would then be the successor's own to decide on goes to the centre. */
    @Override
    public void succeeded(String unit, String successor) {
        AdmissionScope scope = new AdmissionScope(units.units());
        admissions.insertHeirs(unit, scope.above(successor));
        admissions.succeed(unit, successor, scope.centre());
        violations.succeed(unit, successor);
    }

    /** A task that somebody passed down without its being admitted is to be put right there (A37). */
    @Override
    public void refused(WorkOrder order, Assignment part, Instant now) {
        String passedBy = part.askedBy();
        if (part.role() == AssignmentRole.DELEGATE && passedBy != null) {
            violations.establish(new Violation.Finding(
                    ViolationKind.PUSHED_WITHOUT_ADMISSION,
                    passedBy,
                    part.unit(),
                    order.id(),
                    null,
                    "未经准入向社区下派工单" + order.number().text() + "，社区已依规拒绝",
                    "order:" + order.id() + ":" + part.no()));
        }
    }

    private Ruling rule(String category, @Nullable String matter, String community, @Nullable Long order, Instant now) {
        List<String> path = path(category);
        DutyListVersion list = lists.inForce(now);
        DutyEntry duty = lists.entriesOf(list.version(), path).stream()
                .filter(entry -> entry.matter() == null || entry.matter().equals(matter))
                .min(Comparator.comparingInt((DutyEntry entry) -> path.indexOf(entry.category()))
                        .thenComparing(entry -> entry.matter() == null))
                .orElse(UNLISTED);
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        List<String> areas = new AdmissionScope(units.units()).above(community);
        Admission admitted = admissions.covering(areas, path, order).stream()
                .filter(admission -> admission.isInForce(now, today) && covers(admission, matter, order))
                .min(Comparator.comparing(admission -> admission.form().budgetReference() == null))
                .orElse(null);
        Standing standing = standing(duty.duty(), admitted);
        return new Ruling(
                community,
                category,
                duty.duty(),
                duty.duty().label(),
                duty.basis(),
                list.version(),
                standing,
                standing.label(),
                admitted == null ? null : admitted.id(),
                admitted == null ? null : admitted.form().budgetReference());
    }

    /** What may be entrusted is taken for its price, in an emergency until the price is decided. */
    private static Standing standing(DutyClass duty, @Nullable Admission admitted) {
        boolean paid = admitted != null
                && (admitted.form().budgetReference() != null
                        || admitted.emergency() && admitted.state() != AdmissionState.APPROVED);
        return switch (duty) {
            case MUST, SHOULD_ASSIST -> Standing.MUST_TAKE;
            case MAY_BE_ENTRUSTED -> paid ? Standing.MUST_TAKE : Standing.MAY_BE_PAID;
            case NOT_THEIRS -> admitted != null ? Standing.MUST_TAKE : Standing.MAY_REFUSE;
        };
    }

    /** An admission for one matter covers that, and the order it names; other orders name no matter. */
    private static boolean covers(Admission admission, @Nullable String matter, @Nullable Long order) {
        String admitted = admission.form().matter();
        return admitted == null || admitted.equals(matter) || order != null && order.equals(admission.workOrderId());
    }

    private List<String> path(String code) {
        List<String> path = new ArrayList<>(List.of(code));
        Category category = catalogue.catalogue().category(code);
        if (category != null && category.parentCode() != null) {
            path.add(category.parentCode());
        }
        return path;
    }
}
