package cn.hotline.core.workorder.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.RandomCases;
import cn.hotline.core.workorder.State;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.statemachine.config.StateMachineFactory;

/** The pooled engine, a machine made for one decision, and the table compiled from the machine always say the same. */
class MachineAgreementTest {

    private static final int DRAWS = 300;

    /** A new machine for one decision costs a thousand times as much as the pooled one. */
    private static final int FRESH_DRAWS = 25;

    private final StateMachineFactory<State, CommandKind> definition = WorkOrderMachineConfiguration.factory();
    private final MachineEngine<State, CommandKind> pooled = new MachineEngine<>(definition, State.class);
    private final TransitionTable<State, CommandKind> table =
            new TransitionTable<>(Transitions.machineOf(definition), State.class, CommandKind.class);

    @Test
    void engineFreshMachineAndTableAgreeOnEveryStateCommandAndRuleOutcome() {
        RandomCases cases = new RandomCases(12345);
        Set<String> ends = new HashSet<>();
        for (State state : State.values()) {
            for (CommandKind command : CommandKind.values()) {
                boolean known = table.eventsOf(state).contains(command);
                for (int i = 0; i < (known ? DRAWS : 1); i++) {
                    Facts facts = cases.facts(state, command);
                    String byTable = said(() -> table.decide(state, command, facts));
                    assertThat(said(() -> pooled.decide(state, command, facts)))
                            .as("pooled engine, %s in %s", command, state)
                            .isEqualTo(byTable);
                    if (i < FRESH_DRAWS) {
                        assertThat(said(() ->
                                        new MachineEngine<>(definition, State.class).decide(state, command, facts)))
                                .as("fresh machine, %s in %s", command, state)
                                .isEqualTo(byTable);
                    }
                    ends.add(state + " " + command + " " + byTable);
                }
            }
        }
        for (TransitionTable.Row<State, CommandKind> row : table.rows()) {
            assertThat(ends)
                    .as("the draws took every transition")
                    .contains(row.from() + " " + row.event() + " " + row.to());
        }
    }

    @Test
    void everyRuleIsMetFromBothSides() throws IllegalAccessException {
        RandomCases cases = new RandomCases(54321);
        Set<String> seen = new HashSet<>();
        List<Rule> rules = allRules();
        for (TransitionTable.Row<State, CommandKind> row : table.rows()) {
            for (int i = 0; i < DRAWS; i++) {
                Facts facts = cases.facts(row.from(), row.event());
                rules.stream()
                        .filter(rule -> row.name().matches(".*[\\[ ]" + rule.name() + "[,\\]].*"))
                        .forEach(
                                rule -> seen.add(rule.name() + "=" + rule.test().test(facts)));
            }
        }
        for (Rule rule : rules) {
            boolean ofThisMachine =
                    table.rows().stream().anyMatch(row -> row.name().contains(rule.name()));
            if (ofThisMachine) {
                assertThat(seen).contains(rule.name() + "=true", rule.name() + "=false");
            }
        }
    }

    @Test
    void anExceptionInARuleIsThrownAndTheMachineThatSawItIsNotUsedAgain() {
        Rule broken = Rule.business("broken", "坏规则", facts -> {
            throw new IllegalStateException("boom");
        });
        StateMachineFactory<State, CommandKind> factory = Transitions.factory(State.REGISTERED, State.class, t -> {
            t.move(State.REGISTERED, CommandKind.DISPATCH, State.DISPATCHED, broken);
            t.move(State.REGISTERED, CommandKind.DECLINE, State.DECLINED);
        });
        MachineEngine<State, CommandKind> engine = new MachineEngine<>(factory, State.class);
        RandomCases cases = new RandomCases(1);
        Facts facts = cases.facts(State.REGISTERED, CommandKind.DISPATCH);
        assertThatThrownBy(() -> engine.decide(State.REGISTERED, CommandKind.DISPATCH, facts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("boom");
        assertThat(engine.decide(State.REGISTERED, CommandKind.DECLINE, facts)).isEqualTo(State.DECLINED);
        TransitionTable<State, CommandKind> compiled =
                new TransitionTable<>(Transitions.machineOf(factory), State.class, CommandKind.class);
        assertThatThrownBy(() -> compiled.decide(State.REGISTERED, CommandKind.DISPATCH, facts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("boom");
    }

    @Test
    void thePoolGivesRightAnswersToManyThreadsAtOnce() throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int thread = 0; thread < 32; thread++) {
            long seed = thread;
            work.add(() -> agreeAlone(new RandomCases(seed), seed));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private boolean agreeAlone(RandomCases cases, long seed) {
        List<TransitionTable.Row<State, CommandKind>> rows = table.rows();
        for (int i = 0; i < 300; i++) {
            var row = rows.get((int) Math.floorMod(seed * 31 + i * 7L, (long) rows.size()));
            Facts facts = cases.facts(row.from(), row.event());
            String byTable = said(() -> table.decide(row.from(), row.event(), facts));
            if (!said(() -> pooled.decide(row.from(), row.event(), facts)).equals(byTable)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyStateCanBeReachedAndLeftAsTheTradeWants() {
        Set<State> reached = EnumSet.of(table.initial());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var row : table.rows()) {
                grew |= reached.contains(row.from()) && reached.add(row.to());
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    private static String said(java.util.function.Supplier<State> decision) {
        try {
            return decision.get().name();
        } catch (MachineEngine.NoTransition e) {
            return "illegal";
        } catch (MachineEngine.RulesRefused e) {
            return "refused by " + e.rules().stream().map(Rule::name).sorted().toList();
        }
    }

    private static List<Rule> allRules() throws IllegalAccessException {
        List<Rule> rules = new ArrayList<>();
        for (Class<?> home : List.of(
                CallbackRules.class,
                CourseRules.class,
                DispatchRules.class,
                PeopleRules.class,
                ProceedingRules.class,
                RefusalRules.class,
                ReplyRules.class,
                ReturnRules.class,
                WhistleRules.class)) {
            for (Field field : home.getDeclaredFields()) {
                if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
                    rules.add((Rule) field.get(null));
                }
            }
        }
        return rules;
    }
}
