package cn.hotline.core.admission;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal.FieldError;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what an applicant wrote, before anything is decided about it. */
@Component
final class AdmissionCheck {

    private final FieldCheck fields;
    private final UnitDirectory directory;
    private final CatalogueSource catalogue;
    private final CaseStore cases;
    private final Rulings rulings;
    private final AdmissionPolicy policy;

    AdmissionCheck(
            FieldCheck fields,
            UnitDirectory directory,
            CatalogueSource catalogue,
            CaseStore cases,
            Rulings rulings,
            AdmissionPolicy policy) {
        this.fields = fields;
        this.directory = directory;
        this.catalogue = catalogue;
        this.cases = cases;
        this.rulings = rulings;
        this.policy = policy;
    }

    List<FieldError> errors(AdmissionForm form, Actor actor, Instant now) {
        List<FieldError> errors = fields.errors(form);
        targets(form, errors);
        if (form.category() != null && catalogue.catalogue().category(form.category()) == null) {
            errors.add(new FieldError("category", "unknown-category", "没有这一诉求类别"));
        }
        if (form.professionalUnit() != null && directory.units().find(form.professionalUnit()) == null) {
            errors.add(new FieldError("professionalUnit", "unknown-unit", "没有这一单位"));
        }
        CaseFile file = order(form.workOrder());
        if (form.workOrder() != null && (file == null || !file.isVisibleTo(actor, directory.units()))) {
            errors.add(new FieldError("workOrder", "unknown-order", "没有这一工单，或无权查看"));
        }
        if (form.emergency() == null) {
            complete(form, errors);
        }
        dates(form, now, errors);
        return errors;
    }

    List<FieldError> errors(AdmissionForm.Papers papers, AdmissionForm form, Instant now) {
        List<FieldError> errors = fields.errors(papers);
        if (errors.isEmpty()) {
            complete(form.with(papers), errors);
            dates(form.with(papers), now, errors);
        }
        return errors;
    }

    List<FieldError> errors(Hearing hearing, Instant now) {
        List<FieldError> errors = fields.errors(hearing);
        if (hearing.heldOn() != null && hearing.heldOn().isAfter(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
            errors.add(new FieldError("heldOn", "out-of-range", "听证日期不能晚于今天"));
        }
        return errors;
    }

    private void targets(AdmissionForm form, List<FieldError> errors) {
        Units units = directory.units();
        if (new HashSet<>(form.targets()).size() != form.targets().size()) {
            errors.add(new FieldError("targets", "twice", "同一社区或区域只需列一次"));
        }
        for (String code : form.targets()) {
            Unit unit = units.find(code);
            if (unit == null) {
                errors.add(new FieldError("targets", "unknown-unit", "没有代码为“" + code + "”的单位"));
            } else if (!unit.kind().isArea() || unit.kind() == UnitKind.GRID) {
                errors.add(new FieldError("targets", "no-community", "“" + unit.name() + "”不是社区，也不是社区所在的区域"));
            } else if (!unit.opened()) {
                errors.add(new FieldError("targets", "unit-closed", "“" + unit.name() + "”已撤销"));
            }
        }
    }

    /** Content and target are required of everybody; an emergency files the rest afterwards. */
    private void complete(AdmissionForm form, List<FieldError> errors) {
        required("authority", form.authority(), "须注明依据", errors);
        required("until", form.until(), "须注明期限", errors);
        required("funds", form.funds(), "须注明经费", errors);
        required("reasonKind", form.reasonKind(), "须注明准入理由：上级有要求，或群众有需求", errors);
        required("reason", form.reason(), "须说明准入理由", errors);
        String reference = form.budgetReference();
        String category = categoryOf(form);
        if (category != null
                && !form.targets().isEmpty()
                && form.targets().stream().allMatch(code -> directory.units().find(code) != null)
                && reference == null
                && rulings.ruling(category, form.matter(), form.targets().getFirst())
                                .duty()
                        == DutyClass.MAY_BE_ENTRUSTED) {
            errors.add(new FieldError("funds.budgetReference", "required", "委托社区的事项须注明预算编号"));
        }
    }

    private static void required(String field, @Nullable Object value, String detail, List<FieldError> errors) {
        if (value == null || value.toString().isBlank()) {
            errors.add(new FieldError(field, "required", detail));
        }
    }

    private void dates(AdmissionForm form, Instant now, List<FieldError> errors) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        LocalDate from = form.from() == null ? today : form.from();
        LocalDate until = form.until();
        LocalDate latest = today.plusDays(policy.longestDays());
        if (from.isAfter(latest) || from.isBefore(today.minusDays(policy.longestDays()))) {
            errors.add(new FieldError("from", "out-of-range", "起始日期须在前后" + policy.longestDays() + "天以内"));
        }
        if (until != null && (until.isBefore(from) || until.isBefore(today))) {
            errors.add(new FieldError("until", "in-the-past", "截止日期不能早于今天，也不能早于起始日期"));
        } else if (until != null && until.isAfter(from.plusDays(policy.longestDays()))) {
            errors.add(new FieldError("until", "too-long", "准入期限最长" + policy.longestDays() + "天"));
        }
    }

    /** Of the one order that is to be admitted, where the applicant names no category. */
    private @Nullable String categoryOf(AdmissionForm form) {
        CaseFile file = form.category() == null ? order(form.workOrder()) : null;
        return file == null ? form.category() : file.order().categoryCode();
    }

    private @Nullable CaseFile order(@Nullable String number) {
        WorkOrderNumber parsed = number == null ? null : WorkOrderNumber.parse(number);
        return parsed == null ? null : cases.load(parsed.id());
    }
}
