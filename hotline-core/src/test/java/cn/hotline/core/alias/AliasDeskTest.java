package cn.hotline.core.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.hotline.core.CoreTest;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CoreTest
class AliasDeskTest {

    private static final Actor SUPERVISOR = Actor.operator(4, "督办员甲", Set.of(Role.SUPERVISOR), "3701-ZX", true);

    @Autowired
    private AliasDesk desk;

    @Autowired
    private AliasProposals proposals;

    @Autowired
    private AliasSource source;

    @Autowired
    private WorkOrderDesk orders;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void empty() {
        jdbc.update("delete from place_alias");
        jdbc.update("delete from place_alias_history");
        jdbc.update("delete from place_alias_proposal");
        jdbc.update("update place_alias_edition set edition = edition + 1");
        source.forget();
    }

    @Test
    void anAliasIsWrittenOnceWithItsHistoryAndSeenByScoring() {
        put("阳光华园", "阳光花园");
        put("阳光 华园", "阳光花园");
        put("阳光华园", "阳光花园小区");
        source.forget();

        assertThat(source.aliases().canonical("阳光华园")).isEqualTo("阳光花园小区");

        desk.delete("阳光华园", "写错了", SUPERVISOR);
        assertThat(desk.history("阳光华园"))
                .extracting(AliasChange::step, AliasChange::before, AliasChange::after)
                .containsExactly(
                        tuple(AliasStep.DELETE, "阳光花园小区", null),
                        tuple(AliasStep.PUT, "阳光花园", "阳光花园小区"),
                        tuple(AliasStep.PUT, null, "阳光花园"));
        assertThatThrownBy(() -> desk.read("阳光华园")).isInstanceOf(AliasRefused.class);
    }

    @Test
    void aCircleAChainWithoutEndAndWhatIsNoNameAreRefused() {
        put("甲家园", "乙家园");
        put("乙家园", "丙家园");

        refused("circular", () -> put("丙家园", "甲家园"));
        refused("circular", () -> put("丁家园", "丁家园"));
        put("丙家园", "丁家园");
        put("丁家园", "戊家园");
        put("戊家园", "己家园");
        refused("too-deep", () -> put("己家园", "庚家园"));
        refused("too-deep", () -> put("子家园", "甲家园"));
        refused("no-place-name", () -> put("3", "甲家园"));
        refused("no-place-name", () -> put("甲/乙家园", "甲家园"));
        refused("personal-data", () -> put("张三13805310001家", "甲家园"));
        refused("too-long", () -> put("长".repeat(41), "甲家园"));
    }

    @Test
    void ofTwoChangesAtOnceThatWouldCloseACircleOneIsRefused() throws Exception {
        for (int round = 0; round < 10; round++) {
            empty();
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> done = both.invokeAll(List.of(tries("甲家园", "乙家园"), tries("乙家园", "甲家园")));
                assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        put("甲家园", "乙家园");
        refused(
                "circular",
                () -> desk.importLines(
                        List.of(new AliasLine("丙家园", "丁家园", null), new AliasLine("丁家园", "丙家园", null)), SUPERVISOR));
        assertThat(desk.list(null, null, null, 10).items()).hasSize(1);

        assertThat(desk.importLines(
                        List.of(new AliasLine("甲家园", "乙家园", null), new AliasLine("丙家园", "乙家园", null)), SUPERVISOR))
                .isEqualTo(1);
        assertThat(desk.list("乙", null, null, 1).next()).isEqualTo("丙家园");
        assertThat(desk.list("乙", null, "丙家园", 1).items())
                .extracting(PlaceAlias::alias)
                .containsExactly("甲家园");
    }

    @Test
    void confirmedLinksProposeAPairOnceAndARefusedOneNeverAgain() {
        long first = register("和协家园停水", false);
        long second = register("和谐家园小区又停水", false);

        proposals.confirmed(List.of(first), List.of(second));
        proposals.confirmed(List.of(second), List.of(first));
        proposals.confirmed(List.of(first), List.of(first));
        proposals.confirmed(
                List.of(register("甲苑花园、乙苑花园、丙苑花园停水", false), register("春江公寓停水", true), register("停水", false)),
                List.of(second));

        AliasProposal proposal = proposals.list(null, null, 10).items().getFirst();
        assertThat(proposals.list(null, null, 10).items()).hasSize(1);
        assertThat(proposal.alias()).isEqualTo("和协家园");
        assertThat(proposal.canonical()).isEqualTo("和谐家园小区");
        assertThat(proposal.confirmations()).isEqualTo(2);

        proposals.refuse(proposal.id(), "不是一处", SUPERVISOR);
        proposals.confirmed(List.of(first), List.of(second));
        assertThat(proposals.list(ProposalState.PROPOSED, null, 10).items()).isEmpty();
        assertThatThrownBy(() -> proposals.adopt(proposal.id(), false, null, SUPERVISOR))
                .isInstanceOf(AliasRefused.class);
    }

    @Test
    void anAdoptedProposalIsAnAliasEitherWayRoundAndNotProposedAgain() {
        long first = register("和协家园停水", false);
        long second = register("和谐家园停水", false);
        proposals.confirmed(List.of(first), List.of(second));
        long id = proposals.list(null, null, 10).items().getFirst().id();

        proposals.adopt(id, true, null, SUPERVISOR);
        source.forget();
        proposals.confirmed(List.of(first), List.of(second));

        assertThat(desk.list(null, null, null, 10).items())
                .extracting(PlaceAlias::alias, PlaceAlias::canonical)
                .containsExactly(tuple("和协家园", "和谐家园"));
        assertThat(proposals.list(null, null, 10).items().getFirst().confirmations())
                .isEqualTo(1);
        assertThatThrownBy(() -> desk.put(
                        "甲家园",
                        new AliasDraft("乙家园", null),
                        Actor.operator(5, "承办人", Set.of(Role.HANDLER), "370102001", false)))
                .isInstanceOf(AliasRefused.class);
    }

    private long register(String title, boolean sealed) {
        Command.Register command = new Command.Register(
                AppealType.COMPLAINT,
                Urgency.NORMAL,
                Channel.PHONE,
                "CITY.SANITATION",
                title,
                title,
                new Command.Appellant("某人甲", "13805310001", false, sealed),
                new Command.Place("解放路1号", "370102", "370102001", null, null, null));
        Actor agent = Actor.operator(9001, "话务员", Set.of(Role.AGENT), "3701-12345", true);
        return orders.handle(Instruction.register(command, agent)).number().id();
    }

    private void put(String alias, String canonical) {
        desk.put(alias, new AliasDraft(canonical, null), SUPERVISOR);
    }

    private Callable<Boolean> tries(String alias, String canonical) {
        return () -> {
            try {
                put(alias, canonical);
                return true;
            } catch (Refusal.InvalidCommand circular) {
                return false;
            }
        };
    }

    private static void refused(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refusal.InvalidCommand.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::code)
                                .contains(code));
    }
}
