package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;
import static cn.hotline.core.workorder.machine.Rule.routing;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.ProceedingState;
import cn.hotline.core.workorder.WhistleCall;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 街乡吹哨、部门报到 (Pinggu, Beijing; Jinan 2019): only streets and towns, only where several departments are needed. */
final class WhistleRules {

    private static final Duration BEGUN = Duration.ofHours(1);
    private static final Duration AHEAD = Duration.ofDays(30);
    private static final Set<UnitKind> DEPARTMENT_KINDS =
            EnumSet.of(UnitKind.CITY_DEPARTMENT, UnitKind.DISTRICT_DEPARTMENT, UnitKind.UTILITY);

    private static final Set<ProceedingState> OPEN_CALLS =
            EnumSet.of(ProceedingState.SOUNDED, ProceedingState.CHECKED_IN, ProceedingState.CONTESTED);

    private WhistleRules() {}

    static final Rule WHISTLED_BY_TOWN = business("whistled-by-street-or-town", "只有街道（镇）可以吹哨", f -> {
        Unit unit = f.units().find(f.actor().unit());
        return unit != null && unit.kind().isTownLevel();
    });

    static final Rule NOT_TO_ONESELF = business(
            "whistle-not-to-oneself",
            "不能对本单位吹哨",
            f -> called(f).stream().noneMatch(unit -> unit.equals(f.actor().unit())));

    static final Rule NAMED_ONCE = business(
            "whistled-units-once",
            "同一部门只需列一次",
            f -> new HashSet<>(called(f)).size() == called(f).size());

    /** A second scene is whistled to by itself; the same call twice would only start a second half hour. */
    static final Rule NOT_CALLED_ALREADY = business(
            "whistled-units-not-called-already",
            "该部门已因同一事由被吹哨到同一地点，尚未完结",
            f -> f.file().proceedings().stream()
                    .noneMatch(p -> isSameCall(f, p) && called(f).contains(p.unit())));

    static final Rule DEPARTMENTS = business(
            "whistled-units-departments",
            "被吹哨的须为部门或公用事业单位",
            f -> each(f, unit -> unit.code().equals(f.actor().unit()) || isDepartment(unit)));

    static final Rule UNITS_OPEN = business("whistled-units-open", "被吹哨的部门已撤销", f -> each(f, Unit::opened));

    /** The city's, or of the street's own district. */
    static final Rule WITHIN_REACH = business(
            "whistled-units-within-reach",
            "只能对市级部门和本区县的部门吹哨",
            f -> each(
                    f,
                    unit -> !isDepartment(unit)
                            || f.units()
                                    .isAtOrBelow(String.valueOf(f.actor().unit()), String.valueOf(unit.parentCode()))));

    /** A2; those that already help count. One department alone is simply added as a co-handler. */
    static final Rule SEVERAL_DEPARTMENTS = business(
            "several-departments-needed",
            "只有需要多个部门共同处理的事项才可以吹哨；只需一个部门的，请加派协办",
            f -> Stream.concat(
                                    called(f).stream(),
                                    f.file().assignments().stream()
                                            .filter(Assignment::isOpen)
                                            .map(Assignment::unit))
                            .distinct()
                            .filter(unit -> isDepartment(f.units().find(unit)))
                            .count()
                    > 1);

    static final Rule SCENE_IS_NEAR = business("scene-time-near", "到场时间须在此后30天以内，且不早于1小时前", f -> {
        Instant scene = f.command(Command.SoundWhistle.class).sceneAt();
        return scene == null
                || (!scene.isBefore(f.now().minus(BEGUN))
                        && !scene.isAfter(f.now().plus(AHEAD)));
    });

    static final Rule CALLED_UNIT_OPEN = business(
            "checking-in-unit-open",
            "单位已撤销，不能报到；由街道完结吹哨",
            f -> f.units().canLead(f.proceeding().unit()));

    static final Rule CONTESTED_ONCE = business("whistle-contested-once", "吹哨异议已经审定，不能再次提出", f -> !call(f).contested());

    static final Rule TIME_TO_COME_IS_OVER = business("check-in-time-over", "部门尚在报到时限内，不能完结", f -> {
        DeadlineClock clock = f.file().clock(call(f).clock());
        return !f.units().canLead(f.proceeding().unit()) || (clock != null && clock.isOverdue(f.now()));
    });

    /** Whoever came is scored (A4) before the matter is answered. */
    static final Rule ALL_SCORED = business(
            "whistles-scored",
            "报到部门尚未评分，请先完结吹哨再答复",
            f -> f.file().proceedings().stream().noneMatch(p -> p.state() == ProceedingState.CHECKED_IN));

    static final Rule UPHELD = routing(
            "contest-upheld", f -> f.command(Command.DecideContest.class).upheld());

    static final Rule CAME = routing("had-checked-in", f -> call(f).checkedInAt() != null);

    private static List<String> called(Facts f) {
        return f.command(Command.SoundWhistle.class).units();
    }

    private static boolean isSameCall(Facts f, Proceeding p) {
        Command.SoundWhistle whistle = f.command(Command.SoundWhistle.class);
        return p.call() != null
                && OPEN_CALLS.contains(p.state())
                && p.call().ground() == whistle.ground()
                && Objects.equals(p.call().place(), whistle.place());
    }

    private static boolean each(Facts f, Predicate<Unit> holds) {
        return called(f).stream()
                .map(code -> f.units().find(code))
                .filter(Objects::nonNull)
                .allMatch(holds);
    }

    private static boolean isDepartment(@Nullable Unit unit) {
        return unit != null && DEPARTMENT_KINDS.contains(unit.kind());
    }

    private static WhistleCall call(Facts f) {
        return Objects.requireNonNull(f.proceeding().call());
    }
}
