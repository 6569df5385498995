package cn.hotline.core.issue;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.issue.LinkStore.Pair;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders find each other, and people have the last word. */
class IssuesTest extends AmongOthers {

    @Autowired
    private LinkDesk links;

    @Autowired
    private LinkStore pairs;

    @Autowired
    private MovableClock clock;

    @Test
    void appealsThatSayTheSameAreJoinedByTheMachineWithScoreAndSettings() {
        WorkOrderNumber first = from("13805310001", "玉函路自来水发黄浑浊", "玉函路一带自来水发黄浑浊，已有两天。");
        WorkOrderNumber second = from("13805310002", "玉函路自来水发黄浑浊", "玉函路一带自来水发黄浑浊，已有三天。");
        judge();
        IssueView issue = issueOf(first);
        assertThat(issue.orders()).isEqualTo(2);
        assertThat(issue.callers()).isEqualTo(2);
        assertThat(issue.openOrders()).isEqualTo(2);
        assertThat(issue.lead()).isEqualTo(first.text());
        assertThat(issueOf(second).id()).isEqualTo(issue.id());
        assertThat(reading.history(issue.id(), null, 10, AGENT).items())
                .extracting(EventView::kind, EventView::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EventKind.OPENED, "系统"),
                        org.assertj.core.groups.Tuple.tuple(EventKind.OPENED, "系统"));
        assertThat(reading.links(LinkState.LINKED, second, null, 10, AGENT).items())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.measure()).isNotNull();
                    assertThat(link.measure().score()).isBetween(0.6, 1.0);
                    assertThat(link.measure().settingsVersion()).isPositive();
                });
        assertThat(verdicts(first, second)).containsExactlyInAnyOrder("NONE", "LINK");
    }

    @Test
    void tenAtOnceJudgedByThreeAreOneIssueAndEachHasOneVerdict() throws Exception {
        WorkOrderNumber[] orders = IntStream.range(0, 10)
                .mapToObj(i -> from("1380532000" + i, "龙奥北路路灯整段不亮", "龙奥北路路灯整段不亮，夜间行走不便。"))
                .toArray(WorkOrderNumber[]::new);
        ready();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Callable<Void> run = () -> {
                Waiting.until(Duration.ofSeconds(60), this::isJudged);
                return null;
            };
            for (Future<Void> done : threads.invokeAll(List.of(run, run, run))) {
                done.get();
            }
        }
        assertThat(Arrays.stream(orders).map(order -> issueOf(order).id()).distinct())
                .hasSize(1);
        assertThat(issueOf(orders[0]).orders()).isEqualTo(10);
        assertThat(verdicts(orders)).hasSize(10).containsOnlyOnce("NONE");
    }

    @Test
    void whatPeopleRefusedIsNeitherSuggestedNorLinkedAgainNotEvenThroughAThird() {
        WorkOrderNumber one = from("13805330001", "锦绣花园三号楼电梯停运", "锦绣花园三号楼电梯停运多日，老人无法下楼。");
        WorkOrderNumber other = from("13805330002", "锦绣花园三号楼电梯停运", "锦绣花园三号楼电梯停运多日，老人无法下楼。");
        judge();
        IssueView issue = issueOf(one);
        desk.split(issue.id(), issue.version(), named("不是同一部电梯", other), AGENT, null);
        assertThat(page(one)).isEmpty();
        WorkOrderNumber third = from("13805330003", "锦绣花园三号楼电梯停运", "锦绣花园三号楼电梯停运多日，老人无法下楼。");
        judge();
        assertThat(page(one).size() + page(other).size())
                .as("the third is with one of them")
                .isEqualTo(1);
        assertThat(issueOf(third).orders()).isEqualTo(2);
        assertThat(suggested(one)).isEmpty();
        assertThat(suggested(other)).isEmpty();
        assertThat(suggested(third)).isEmpty();
    }

    @Test
    void aSuggestionIsConfirmedOnceAndItsRefusalIsKept() {
        WorkOrderNumber one = from("13805340001", "舜耕路夜间施工噪声", "舜耕路工地夜里十二点以后打桩，居民无法休息。");
        WorkOrderNumber other = from("13805340002", "舜耕路夜间打桩噪声", "舜耕路旁的工地凌晨还在打桩，孩子睡不着觉。");
        pairs.suggest(Pair.of(one.id(), other.id()), new Measure(0.5, "some/1", 1), clock.instant());
        LinkView link = suggested(one).getFirst();
        assertThatThrownBy(() -> links.confirm(link.id(), 9, word(), AGENT, null))
                .isInstanceOfSatisfying(
                        IssueRefused.class, e -> assertThat(e.reason()).isEqualTo(IssueRefused.Reason.STALE));
        assertThatThrownBy(() -> links.confirm(link.id(), 1, word(), handler(STREET), null))
                .isInstanceOf(IssueRefused.class);
        links.confirm(link.id(), 1, word(), AGENT, "key-1");
        links.confirm(link.id(), 1, word(), AGENT, "key-1");
        assertThatThrownBy(() -> links.refuse(link.id(), 1, word(), AGENT, "key-1"))
                .isInstanceOf(Refusal.KeyReused.class);
        assertThatThrownBy(() -> links.refuse(link.id(), 2, word(), AGENT, null))
                .isInstanceOfSatisfying(
                        IssueRefused.class, e -> assertThat(e.reason()).isEqualTo(IssueRefused.Reason.IN_OTHER_STATE));
        assertThat(issueOf(other).id()).isEqualTo(issueOf(one).id());
        assertThat(reading.link(link.id(), AGENT).decidedBy()).isEqualTo("话务员");
        assertThat(reading.link(link.id(), AGENT).measure()).isNotNull();
    }

    @Test
    void ordersOutsideTheScopeAreCountedNotShown() {
        WorkOrderNumber ours = from("13805350001", "燕山立交桥下积水严重", "燕山立交桥下每逢下雨积水严重，车辆熄火。");
        WorkOrderNumber theirs = from("13805350002", "燕山立交桥下积水严重", "燕山立交桥下每逢下雨积水严重，车辆熄火。");
        hotline.dispatch(ours, STREET);
        hotline.dispatch(theirs, OTHER_STREET);
        judge();
        long id = issueOf(ours).id();
        IssueReading.Detail detail = reading.detail(id, null, 10, handler(STREET));
        assertThat(detail.items()).extracting(MemberView::number).containsExactly(ours.text());
        assertThat(detail.issue().orders()).isEqualTo(2);
        assertThat(detail.issue().outsideScope()).isEqualTo(1);
        assertThat(detail.places()).extracting(PlaceCount::orders).containsExactly(1);
        assertThat(reading.detail(id, null, 10, AGENT).places())
                .extracting(PlaceCount::code, PlaceCount::orders)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(STREET, 2));
        assertThat(reading.detail(id, null, 10, handler(OTHER_STREET)).issue().lead())
                .isNull();
        assertThat(reading.history(id, null, 10, handler(STREET)).items())
                .extracting(EventView::number)
                .containsExactlyInAnyOrder(ours.text(), null);
        assertThat(reading.page(ANY, null, null, 50, handler(STREET)).items())
                .extracting(IssueView::id)
                .contains(id)
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> reading.detail(id, null, 10, handler("370103001")))
                .isInstanceOf(IssueRefused.class);
        assertThat(sql.sql("select count(*) from access_log where what = 'REPEAT_ISSUE' and work_order_id = ?")
                        .param(ours.id())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void aReasonIsReadByThoseWhoSeeEveryOrderItWasGivenForAndNamesNobody() {
        WorkOrderNumber ours = from("13805351001", "甲", "英雄山路人行道地砖松动");
        WorkOrderNumber alsoOurs = from("13805351002", "乙", "英雄山路公交站台破损");
        WorkOrderNumber theirs = from("13805351003", "丙", "英雄山路绿化带缺水");
        hotline.dispatch(ours, STREET);
        hotline.dispatch(alsoOurs, STREET);
        hotline.dispatch(theirs, OTHER_STREET);
        long id = desk.open(named(null, ours, alsoOurs, theirs), AGENT, null);
        desk.confirm(id, version(id), named("核实过，某人甲13805351002", alsoOurs), AGENT, null);
        desk.confirm(id, version(id), named("举报人另案", alsoOurs, theirs), AGENT, null);
        desk.split(id, version(id), named("举报人李四13805351003另案", theirs), AGENT, null);

        assertThat(reasons(id, handler(STREET)))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("核实过")
                .doesNotContain("13805351002", "某人甲");
        assertThat(reasons(id, AGENT)).hasSize(4).noneMatch(reason -> reason.contains("1380535100"));
        assertThat(reading.links(LinkState.REFUSED, theirs, null, 10, AGENT).items())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.reason()).contains("另案").doesNotContain("13805351003"));
    }

    @Test
    void aPageLooksAtABoundedNumberOfPairsAndSaysWhereToGoOn() {
        WorkOrderNumber one = from("13805352001", "甲", "经十路隔离护栏倒伏");
        WorkOrderNumber other = from("13805352002", "乙", "经十路护栏被撞歪斜");
        hotline.dispatch(one, STREET);
        hotline.dispatch(other, STREET);
        pairs.suggest(Pair.of(one.id(), other.id()), new Measure(0.5, "some/1", 1), clock.instant());
        sql.sql("insert into issue_link (version, newer_order, older_order, state, made_at) "
                        + "with recursive n as (select 1 as i union all select i + 1 from n where i < 700) "
                        + "select 1, a.i * 1000 + b.i, 1, 'SUGGESTED', now(3) from n a join n b on b.i <= 3")
                .update();
        try {
            Page<LinkView> page = reading.links(LinkState.SUGGESTED, null, null, 10, handler(STREET));
            assertThat(page.items()).as("2,100 pairs of others are newer").isEmpty();
            assertThat(page.next()).isNotNull();
            assertThat(reading.links(LinkState.SUGGESTED, null, page.next(), 10, handler(STREET))
                            .items())
                    .extracting(
                            link -> link.other().number(), link -> link.order().number())
                    .contains(org.assertj.core.groups.Tuple.tuple(one.text(), other.text()));
        } finally {
            sql.sql("delete from issue_link where older_order = 1").update();
        }
    }

    private int version(long issue) {
        return reading.one(issue, AGENT).version();
    }

    private List<String> reasons(long issue, Actor reader) {
        return reading.history(issue, null, 50, reader).items().stream()
                .map(EventView::reason)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void peopleOpenAddMoveAndNameALead() {
        WorkOrderNumber a = from("13805360001", "甲", "千佛山索道检修通知咨询");
        WorkOrderNumber b = from("13805360002", "乙", "趵突泉公园门票优惠政策");
        WorkOrderNumber c = from("13805360003", "丙", "大明湖游船何时开航");
        WorkOrderNumber d = from("13805360004", "丁", "黑虎泉取水点排队秩序");
        long first = desk.open(named(null, a, b), AGENT, "open-1");
        assertThat(desk.open(named(null, a, b), AGENT, "open-1")).isEqualTo(first);
        assertThatThrownBy(() -> desk.open(named(null, a, c), AGENT, null)).isInstanceOf(Refusal.InvalidCommand.class);
        long second = desk.open(named(null, c, d), AGENT, null);
        int seen = reading.one(first, AGENT).version();
        desk.move(first, seen, named("同一问题", b), second, AGENT, null);
        assertThat(page(a)).as("what is left alone is no issue").isEmpty();
        assertThat(issueOf(b).id()).isEqualTo(second);
        desk.nameLead(second, reading.one(second, AGENT).version(), d.text(), AGENT, null);
        assertThat(reading.one(second, AGENT).lead()).isEqualTo(d.text());
        IssueReading.Detail firstTwo = reading.detail(second, null, 2, AGENT);
        assertThat(firstTwo.items()).hasSize(2);
        assertThat(reading.detail(second, firstTwo.next(), 2, AGENT).items())
                .as("%s", firstTwo)
                .hasSize(1);
        assertThatThrownBy(() -> desk.add(second, seen, named(null, a), AGENT, null))
                .isInstanceOfSatisfying(
                        IssueRefused.class, e -> assertThat(e.reason()).isEqualTo(IssueRefused.Reason.STALE));
    }

    @Test
    void aRunThatIsCutOffLeavesNothingHalfDone() {
        WorkOrderNumber one = from("13805370001", "历山路公交站牌倒塌", "历山路公交站牌倒塌，存在安全隐患。");
        WorkOrderNumber other = from("13805370002", "历山路公交站牌倒塌", "历山路公交站牌倒塌，存在安全隐患。");
        ready();
        sql.sql("create trigger cut_off before update on issue_verdict for each row "
                        + "if new.decision = 'LINK' then signal sqlstate '45000' set message_text = 'cut off'; end if")
                .update();
        try {
            linking.step();
            assertThat(page(one)).isEmpty();
            assertThat(sql.sql("select count(*) from issue_link where newer_order = ?")
                            .param(other.id())
                            .query(Long.class)
                            .single())
                    .isZero();
        } finally {
            sql.sql("drop trigger cut_off").update();
        }
        judge();
        assertThat(issueOf(one).orders()).isEqualTo(2);
    }

    @Test
    void anOrderThatCouldNotBeJudgedIsStillFoundByLaterOnes() {
        WorkOrderNumber one = from("13805380001", "北园大街高架桥伸缩缝破损", "北园大街高架桥伸缩缝破损，车辆颠簸。");
        ready();
        sql.sql("update issue_verdict set attempts = 5 where work_order_id = ?")
                .param(one.id())
                .update();
        WorkOrderNumber other = from("13805380002", "北园大街高架桥伸缩缝破损", "北园大街高架桥伸缩缝破损，车辆颠簸。");
        ready();
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> {
                    isJudged();
                    return !page(other).isEmpty();
                }))
                .isTrue();
        assertThat(issueOf(one).id()).isEqualTo(issueOf(other).id());
    }

    private List<LinkView> suggested(WorkOrderNumber order) {
        return reading.links(LinkState.SUGGESTED, order, null, 10, AGENT).items();
    }

    private List<String> verdicts(WorkOrderNumber... orders) {
        List<String> decisions = new ArrayList<>();
        for (WorkOrderNumber order : orders) {
            decisions.add(sql.sql("select decision from issue_verdict where work_order_id = ?")
                    .param(order.id())
                    .query(String.class)
                    .single());
        }
        return decisions;
    }

    private static NamedOrders named(String reason, WorkOrderNumber... orders) {
        return new NamedOrders(Arrays.stream(orders).map(WorkOrderNumber::text).toList(), reason);
    }

    private static LinkDesk.Word word() {
        return new LinkDesk.Word("看过现场");
    }

    private WorkOrderNumber from(String phone, String title, String content) {
        return hotline.register(
                AppealType.COMPLAINT, title, content, new Command.Appellant("某人甲", phone, false, false));
    }
}
