package cn.hotline.core.topic;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.deadline.Years;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a topic that is to be chosen, all of it at once. */
@Component
class MonthlyCheck {

    private static final int YEARS = 3;

    private final CatalogueSource catalogue;
    private final UnitDirectory directory;
    private final MonthlyStore store;
    private final FieldCheck fields;
    private final Clock clock;

    MonthlyCheck(
            CatalogueSource catalogue, UnitDirectory directory, MonthlyStore store, FieldCheck fields, Clock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.store = store;
        this.fields = fields;
        this.clock = clock;
    }

    /** @throws Refusal.InvalidCommand with every wrong field */
    void refuseUnlessRight(MonthlyDraft draft) {
        List<FieldError> errors = fields.errors(draft);
        month(draft.month(), errors);
        about(draft, errors);
        lead(draft.leadUnit(), errors);
        target(draft.targetDate(), errors);
        answer(errors);
    }

    void refuseUnlessRight(MonthlyRevision revision) {
        List<FieldError> errors = fields.errors(revision);
        lead(revision.leadUnit(), errors);
        target(revision.targetDate(), errors);
        answer(errors);
    }

    /** @throws Refusal.InvalidCommand when it is no month */
    void refuseUnlessMonth(@Nullable String text) {
        List<FieldError> errors = new ArrayList<>();
        month(text, errors);
        answer(errors);
    }

    /** Names of what it is about, where nobody gave it a title. */
    String title(MonthlyDraft draft) {
        String title = draft.title();
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        Category category =
                draft.category() == null ? null : catalogue.catalogue().category(draft.category());
        Unit district = directory.units().find(draft.district());
        return (district == null ? "" : district.name())
                + (category == null ? "" : category.name())
                + (draft.issue() == null ? "" : "重复诉求" + draft.issue());
    }

    private void about(MonthlyDraft draft, List<FieldError> errors) {
        boolean kind = draft.category() != null || draft.district() != null;
        if (kind == (draft.issue() != null)) {
            errors.add(new FieldError("category", "one-subject", "须写明类别、区县（可并用），或者一个重复诉求，二者选一"));
        }
        if (draft.category() != null && catalogue.catalogue().category(draft.category()) == null) {
            errors.add(new FieldError("category", "unknown-category", "没有诉求类别“" + draft.category() + "”"));
        }
        Unit district = directory.units().find(draft.district());
        if (draft.district() != null && (district == null || district.kind() != UnitKind.DISTRICT)) {
            errors.add(new FieldError("district", "unknown-unit", "没有代码为“" + draft.district() + "”的区县"));
        }
        if (draft.issue() != null && !draft.issue().equals(store.presentIssue(draft.issue()))) {
            errors.add(new FieldError("issue", "unknown-issue", "没有编号为“" + draft.issue() + "”的重复诉求，或已并入另一个、已解散"));
        }
    }

    private void lead(@Nullable String code, List<FieldError> errors) {
        Unit unit = directory.units().find(code);
        if (code != null && !code.isBlank() && (unit == null || !unit.opened())) {
            errors.add(new FieldError("leadUnit", "unknown-unit", "没有代码为“" + code + "”的单位，或已停用"));
        }
    }

    private void target(@Nullable LocalDate target, List<FieldError> errors) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (target != null && (target.isBefore(today) || target.isAfter(today.plusYears(YEARS)))) {
            errors.add(new FieldError("targetDate", "out-of-range", "目标日期应为今天起三年之内"));
        }
    }

    private static void month(@Nullable String text, List<FieldError> errors) {
        try {
            if (text != null && !text.isBlank()) {
                Years.checked(YearMonth.parse(text));
            }
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError("month", "bad-month", "应为 2026-11 的形式，2000 至 2099 年"));
        }
    }

    private static void answer(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(new ArrayList<>(errors));
        }
    }
}
