package cn.hotline.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the tests of search and index do again and again; a bean of their context only. */
public class Hotline {

    public static final String STREET = "370102001";
    public static final String OTHER_STREET = "370102002";
    public static final String DISTRICT = "370102";
    public static final Actor AGENT = Actor.operator(9001, "话务员", Set.of(Role.AGENT), "3701-12345", true);
    public static final Actor DISPATCHER = Actor.operator(9002, "派单员", Set.of(Role.DISPATCHER), "3701-12345", true);

    private final WorkOrderDesk desk;
    private final CaseStore store;
    private final OutboxRelay relay;
    private final Outbox outbox;
    private final WorkOrderIndex index;
    private final WorkOrderSearch search;

    Hotline(
            WorkOrderDesk desk,
            CaseStore store,
            OutboxRelay relay,
            Outbox outbox,
            WorkOrderIndex index,
            WorkOrderSearch search) {
        this.desk = desk;
        this.store = store;
        this.relay = relay;
        this.outbox = outbox;
        this.index = index;
        this.search = search;
    }

    public static Actor handler(String unit) {
        return Actor.operator(
                Math.floorMod(unit.hashCode(), 1_000_000) + 10_000, "承办人", Set.of(Role.HANDLER), unit, false);
    }

    public static Command.Appellant somebody() {
        return new Command.Appellant("张三丰", "13805310001", false, false);
    }

    public WorkOrderNumber register(String title, String content) {
        return register(AppealType.COMPLAINT, title, content, somebody());
    }

    public WorkOrderNumber register(AppealType type, String title, String content, Command.Appellant appellant) {
        return register(type, Urgency.NORMAL, title, content, appellant);
    }

    public WorkOrderNumber register(
            AppealType type, Urgency urgency, String title, String content, Command.Appellant appellant) {
        Command.Place place = new Command.Place("解放路1号", DISTRICT, STREET, null, null, null);
        Command.Register command =
                new Command.Register(type, urgency, Channel.PHONE, "CITY.SANITATION", title, content, appellant, place);
        return desk.handle(Instruction.register(command, AGENT)).number();
    }

    public void issue(WorkOrderNumber number, Actor actor, Command command) {
        int version = Objects.requireNonNull(store.load(number.id())).order().version();
        desk.handle(Instruction.of(number, command, actor, version));
    }

    public void dispatch(WorkOrderNumber number, String unit) {
        issue(number, DISPATCHER, new Command.Dispatch(unit, List.of(), null));
    }

    public void supplement(WorkOrderNumber number, String text) {
        issue(number, AGENT, new Command.Supplement(text));
    }

    /** Relays all there is and waits until it can be found. */
    public void settle() {
        assertThat(Waiting.until(Duration.ofSeconds(20), this::isRelayed)).isTrue();
        index.refresh();
    }

    /** The first request after Elasticsearch came back may still meet a connection that is gone. */
    private boolean isRelayed() {
        return relay.relayAll(200, 1000).available() && outbox.backlog().unsent() == 0;
    }

    public List<SearchHit> find(String text, Actor actor) {
        return search.search(SearchQuery.ofText(text, 50), actor).hits();
    }

    public List<String> numbersOf(String text, Actor actor) {
        return find(text, actor).stream().map(SearchHit::number).toList();
    }
}
