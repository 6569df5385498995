package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.RuleMatch;
import cn.hotline.core.deadline.Span;
import cn.hotline.core.deadline.Warning;
import cn.hotline.core.workorder.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads written rules by their form alone; whether what they name exists is asked elsewhere. */
public final class RuleForm {

    private static final String ID = "[a-z0-9][a-z0-9.-]{0,39}";
    private static final String DEADLINE_CLASS = "[A-Z0-9][A-Z0-9_-]{0,19}";
    private static final int BASIS_LENGTH = 200;

    private final WrittenRule written;
    private final Complaints complaints;

    private RuleForm(WrittenRule written, Complaints complaints) {
        this.written = written;
        this.complaints = complaints;
    }

    /**
     * Rules that were checked before they were stored.
     *
     * @throws IllegalStateException when one cannot be read all the same
     */
    public static List<DeadlineRule> stored(List<WrittenRule> rules) {
        List<DeadlineRule> read = new ArrayList<>(rules.size());
        for (WrittenRule rule : rules) {
            Complaints complaints = new Complaints("", new ArrayList<>());
            DeadlineRule one = read(rule, complaints);
            if (one == null) {
                throw new IllegalStateException("deadline rule " + rule.id() + ": " + complaints.all());
            }
            read.add(one);
        }
        return read;
    }

    /** @return null when something is wrong with it, which is then among the complaints */
    static @Nullable DeadlineRule read(WrittenRule written, Complaints complaints) {
        return new RuleForm(written, complaints).read();
    }

    static @Nullable ClockKind kindOf(WrittenRule written) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.name().equals(written.kind()))
                .findFirst()
                .orElse(null);
    }

    /** Stands in the place of a rule whatever is wrong with its amounts; null when its place is not known either. */
    static @Nullable DeadlineRule standIn(WrittenRule written, int no) {
        ClockKind kind = kindOf(written);
        boolean known = written.urgency() == null
                || Arrays.stream(Urgency.values()).anyMatch(u -> u.name().equals(written.urgency()));
        return kind == null || !known
                ? null
                : new DeadlineRule(
                        kind, "rule-" + no, matchOf(written), new Span.WorkingDays(1), new Warning.None(), "-");
    }

    private static RuleMatch matchOf(WrittenRule written) {
        Boolean urgent =
                written.urgency() == null ? null : Urgency.URGENT.name().equals(written.urgency());
        return new RuleMatch(urgent, written.deadlineClass(), written.unit(), written.type(), written.category());
    }

    private @Nullable DeadlineRule read() {
        int before = complaints.all().size();
        ClockKind kind = choice(ClockKind.class, "kind", written.kind(), complaints);
        if (written.urgency() != null) {
            choice(Urgency.class, "urgency", written.urgency(), complaints);
        }
        String id = written.id();
        if (id == null || !id.matches(ID)) {
            complaints.add("id", "bad-id", "规则编号须为 1 至 40 个小写字母、数字、点或连字符");
        }
        String deadlineClass = written.deadlineClass();
        if (deadlineClass != null && !deadlineClass.matches(DEADLINE_CLASS)) {
            complaints.add("deadlineClass", "bad-class", "时限等级须为 1 至 20 个大写字母、数字、下划线或连字符");
        }
        String basis = written.basis();
        if (basis == null || basis.isBlank() || basis.codePointCount(0, basis.length()) > BASIS_LENGTH) {
            complaints.add("basis", "required", "须写明依据，不超过 " + BASIS_LENGTH + " 字");
        }
        Span span = new SpanForm(written, complaints).read();
        Warning warning = new WarningForm(written, complaints).read();
        boolean clean = complaints.all().size() == before;
        if (!clean || kind == null || id == null || basis == null || span == null || warning == null) {
            return null;
        }
        return new DeadlineRule(kind, id, matchOf(written), span, warning, basis);
    }

    static <E extends Enum<E>> @Nullable E choice(
            Class<E> type, String field, @Nullable String name, Complaints complaints) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
        complaints.add(field, name == null ? "required" : "unknown-value", "只能是 " + known + " 之一");
        return null;
    }
}
