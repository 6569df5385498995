package cn.hotline.core.reminder;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.Deadlines;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes notices and counts their groups. Runs in the caller's transaction. */
@Component
class NoticeBook {

    /** Relays that run at once take the same groups in the same order. */
    private static final Comparator<NoticeStore.GroupKey> ORDER = Comparator.comparing(NoticeStore.GroupKey::releaseAt)
            .thenComparing(NoticeStore.GroupKey::unit)
            .thenComparing(NoticeStore.GroupKey::audience)
            .thenComparing(NoticeStore.GroupKey::kind)
            .thenComparing(NoticeStore.GroupKey::urgent);

    private final NoticeStore store;
    private final UnitDirectory directory;
    private final Deadlines deadlines;
    private final NoticeSettings settings;
    private final Clock clock;

    NoticeBook(NoticeStore store, UnitDirectory directory, Deadlines deadlines, NoticeSettings settings, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps groups open until the transaction ends. */
    NoticeTime time() {
        return new NoticeTime(clock.instant(), store.closedUntil(), settings.gather(), deadlines.calendar());
    }

    void write(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        store.insert(notices);
        Map<NoticeStore.GroupKey, Long> groups = notices.stream()
                .map(n -> new NoticeStore.GroupKey(n.releaseAt(), n.unit(), n.audience(), n.kind(), n.urgent()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        store.count(groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(group -> new NoticeStore.Group(group.getKey(), Math.toIntExact(group.getValue())))
                .toList());
    }

    List<String> centre() {
        return directory.units().all().stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE && unit.opened())
                .map(Unit::code)
                .sorted()
                .toList();
    }
}
