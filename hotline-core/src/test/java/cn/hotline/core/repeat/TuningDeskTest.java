package cn.hotline.core.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.OrderVectors;
import cn.hotline.core.embedding.VectorStore;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.repeat.TuningRefused.Reason;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SearchTest
class TuningDeskTest {

    private static final Actor ADMIN = Actor.operator(9005, "管理员", Set.of(Role.ADMIN), "3701-12345", true);
    private static final int ORDERS = 14;
    private static final double ALIKE = 0.8;
    private static final List<String> TITLES =
            List.of("噪声", "积水", "路灯", "暖气", "电梯", "停车", "垃圾", "井盖", "绿化", "公交", "学位", "医保", "工资", "宽带");

    @Autowired
    private Hotline hotline;

    @Autowired
    private TuningDesk desk;

    @Autowired
    private RepeatTuning tuning;

    @Autowired
    private LikenessSource likeness;

    @Autowired
    private LikenessSettings configured;

    @Autowired
    private VectorStore vectors;

    @Autowired
    private Embedder embedder;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @BeforeEach
    void nobodyHasJudged() {
        sql.sql("delete from issue_link where state in ('CONFIRMED', 'REFUSED')")
                .update();
    }

    @AfterEach
    void asConfigured() {
        nobodyHasJudged();
        sql.sql("delete from repeat_tuning").update();
        likeness.forget();
    }

    @Test
    void whatIsBetterOnHeldOutPairsIsAppliedOnlyWhenToldToAndCanBeTakenBack() {
        judge(ordersOfTwoCommunities());
        TuningReport report = tuning.report();
        assertThat(report.applied()).isNull();
        assertThat(Objects.requireNonNull(report.after()).missed())
                .isLessThan(report.before().missed());
        assertThat(likeness.inForce()).as("told nothing").isEqualTo(configured);

        TuningReport applied = desk.apply(ADMIN, "tuning-1");
        int version = Objects.requireNonNull(applied.applied());
        assertThat(version).isEqualTo(configured.version() + 1);
        assertThat(applied.configuration()).isEqualTo(report.configuration()).contains("hotline.repeat.version=2");
        assertThat(likeness.inForce().version()).isEqualTo(version);
        assertThat(likeness.inForce().weights().of(Sign.SAME_COMMUNITY, true))
                .isGreaterThan(Sign.SAME_COMMUNITY.weight());
        assertThat(desk.apply(ADMIN, "tuning-1")).as("the answer was lost").isEqualTo(applied);
        refused(Reason.NO_BETTER, () -> desk.apply(ADMIN, null));

        refused(Reason.UNKNOWN, () -> desk.takeBack(version + 1, ADMIN, null));
        desk.takeBack(version, ADMIN, "back-1");
        desk.takeBack(version, ADMIN, "back-1");
        refused(Reason.NOT_IN_FORCE, () -> desk.takeBack(version, ADMIN, null));
        assertThat(likeness.inForce()).isEqualTo(configured);
        assertThat(desk.apply(ADMIN, null).applied())
                .as("a version is never given twice")
                .isEqualTo(version + 1);
        TuningDesk.Applied list = desk.applied();
        assertThat(list.inForce()).isEqualTo(version + 1);
        assertThat(list.items()).extracting(AppliedTuning::version).containsExactly(version + 1, version);
        assertThat(list.items().getLast().takenBackByName()).isEqualTo("管理员");
        assertThat(list.items().getFirst().after()).isEqualTo(applied.after());
    }

    @Test
    void ofTooFewPairsNothingIsApplied() {
        refused(Reason.TOO_FEW, () -> desk.apply(ADMIN, "tuning-2"));
        assertThat(desk.applied().items()).isEmpty();
        assertThat(likeness.inForce()).isEqualTo(configured);
    }

    /** All equally alike in meaning and in words; what tells them apart is the community alone. */
    private List<Long> ordersOfTwoCommunities() {
        List<Long> orders = new ArrayList<>();
        List<OrderVectors> known = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            long id =
                    hotline.register(TITLES.get(i) + "问题", "反映" + TITLES.get(i)).id();
            float[] vector = new float[embedder.model().dimensions()];
            vector[0] = (float) Math.sqrt(ALIKE);
            vector[i + 1] = (float) Math.sqrt(1 - ALIKE);
            orders.add(id);
            known.add(new OrderVectors(id, vector, vector));
            sql.sql("update work_order set community_code = ? where id = ?")
                    .params(communityOf(i), id)
                    .update();
        }
        vectors.save(embedder.model(), known, clock.instant());
        hotline.settle();
        return orders;
    }

    /** In both halves of the pairs, which the older order's number decides. */
    private static String communityOf(int order) {
        return order / 2 % 2 == 0 ? "370102001001" : "370102001002";
    }

    private void judge(List<Long> orders) {
        for (int newer = 1; newer < orders.size(); newer++) {
            for (int older = 0; older < newer; older++) {
                boolean same = communityOf(newer).equals(communityOf(older));
                sql.sql("insert into issue_link (version, newer_order, older_order, state, made_at) values (1,"
                                + " ?, ?, ?, ?)")
                        .params(
                                orders.get(newer),
                                orders.get(older),
                                same ? "CONFIRMED" : "REFUSED",
                                java.sql.Timestamp.from(clock.instant()))
                        .update();
            }
        }
    }

    private static void refused(Reason reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        TuningRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
