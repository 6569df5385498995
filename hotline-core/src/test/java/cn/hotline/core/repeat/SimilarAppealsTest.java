package cn.hotline.core.repeat;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.repeat.SimilarAnswer.Status;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.LocalServers;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class SimilarAppealsTest {

    private static final String TITLE = "翡翠湾小区三号楼电梯频繁停运";
    private static final String CONTENT = "翡翠湾小区三号楼电梯一周坏了三次，老人被困，物业一直不维修。";

    private static final int MORE_THAN_SEATS = 40;

    @Autowired
    private Hotline hotline;

    @Autowired
    private SimilarAppeals similar;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void elasticsearchIsBack() {
        LocalServers.shared().elasticsearch().start();
    }

    @Test
    void theAgentSeesWhileTypingThatItWasReportedBeforeAndWhy() {
        WorkOrderNumber before = hotline.register(TITLE, CONTENT);
        hotline.register("朝阳路口红绿灯不亮", "高峰期拥堵严重");
        hotline.settle();
        clock.advance(Duration.ofDays(3));
        SimilarAnswer answer = ready("翡翠湾三号楼电梯又坏了", "电梯停运，物业不维修", "13805310001");
        assertThat(answer.found()).first().satisfies(first -> {
            assertThat(first.number()).isEqualTo(before.text());
            assertThat(first.kind()).isEqualTo(RepeatKind.SAME_CALLER);
            assertThat(first.reasons()).contains("同一诉求人", "同一类别", "3天前").anyMatch(r -> r.matches("共有\\d+个词"));
            assertThat(first.score()).isBetween(0.15, 1.0);
        });
        assertThat(answer.found()).noneMatch(found -> found.title().contains("红绿灯"));
        assertThat(ready("翡翠湾三号楼电梯又坏了", "电梯停运", "13905319999")
                        .found()
                        .getFirst()
                        .kind())
                .isEqualTo(RepeatKind.OTHER_CALLERS);
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void anAppealOnAClosedOrderIsARecurrence() {
        WorkOrderNumber closed = hotline.register(AppealType.INQUIRY, "银座广场停车费怎么收", "咨询银座广场停车收费标准", Hotline.somebody());
        hotline.issue(closed, AGENT, new Command.AnswerDirectly("每小时三元"));
        hotline.settle();
        assertThat(ready("银座广场停车费怎么收", "再次咨询银座广场停车收费标准", null).found())
                .filteredOn(found -> found.number().equals(closed.text()))
                .extracting(SimilarAppeal::kind)
                .containsExactly(RepeatKind.RECURRENCE);
    }

    @Test
    void whatTheViewerMayNotSeeIsCountedAndNotShown() {
        WorkOrderNumber theirs = hotline.register("凤凰山庄垃圾站恶臭扰民", "凤凰山庄垃圾站恶臭难闻");
        WorkOrderNumber ours = hotline.register("凤凰山庄垃圾站恶臭熏人", "凤凰山庄垃圾站恶臭");
        hotline.dispatch(theirs, STREET);
        hotline.dispatch(ours, OTHER_STREET);
        hotline.settle();
        SimilarAnswer answer = ready(() -> similar.toOrder(ours, handler(OTHER_STREET), 5));
        assertThat(answer.found()).extracting(SimilarAppeal::number).doesNotContain(theirs.text(), ours.text());
        assertThat(answer.outsideScope()).isPositive();
        assertThat(ready(() -> similar.toOrder(ours, AGENT, 5)).found())
                .extracting(SimilarAppeal::number)
                .contains(theirs.text());
        assertThatThrownBy(() -> similar.toOrder(theirs, handler(OTHER_STREET), 5))
                .isInstanceOf(Refusal.WorkOrderNotFound.class);
    }

    @Test
    void aSealedCallerIsNeverRecognised() {
        Command.Appellant sealed = new Command.Appellant("欧阳修远", "13953100002", false, true);
        WorkOrderNumber secret =
                hotline.register(AppealType.WHISTLEBLOWER_REPORT, "金象宾馆消防通道锁闭", "金象宾馆消防通道锁闭多日", sealed);
        hotline.settle();
        assertThat(ready("金象宾馆消防通道锁闭", "消防通道锁闭", "13953100002").found())
                .filteredOn(found -> found.number().equals(secret.text()))
                .extracting(SimilarAppeal::kind)
                .containsExactly(RepeatKind.OTHER_CALLERS);
    }

    @Test
    void aUnitLearnsFromADraftNothingAboutCallers() {
        WorkOrderNumber anonymous = hotline.register(
                AppealType.COMPLAINT,
                "玉函立交桥下占道经营",
                "玉函立交桥下摊贩占道经营",
                new Command.Appellant(null, "13953100003", true, false));
        hotline.dispatch(anonymous, STREET);
        hotline.settle();
        Draft asked = draft("玉函立交桥下占道经营", "摊贩占道经营", "13953100003");
        assertThat(appealOf(anonymous, ready(() -> similar.toDraft(asked, AGENT, 5)))
                        .kind())
                .isEqualTo(RepeatKind.SAME_CALLER);
        SimilarAppeal shown = appealOf(anonymous, ready(() -> similar.toDraft(asked, handler(STREET), 5)));
        assertThat(shown.kind()).isEqualTo(RepeatKind.OTHER_CALLERS);
        assertThat(shown.reasons()).doesNotContain("同一诉求人");
    }

    @Test
    void noReasonQuotesTheNameOfASealedAppellant() {
        WorkOrderNumber sealed = hotline.register(
                AppealType.WHISTLEBLOWER_REPORT,
                "张伟民举报凤鸣台小区夜间施工",
                "凤鸣台小区工地凌晨打桩",
                new Command.Appellant("张伟民", "13953100004", false, true));
        WorkOrderNumber theirs = hotline.register("凤鸣台小区夜间施工", "凤鸣台小区工地凌晨打桩，张伟民也反映过");
        hotline.dispatch(sealed, STREET);
        hotline.dispatch(theirs, STREET);
        hotline.settle();
        assertThat(appealOf(theirs, ready(() -> similar.toOrder(sealed, handler(STREET), 5)))
                        .reasons())
                .noneMatch(reason -> reason.contains("伟民"))
                .anyMatch(reason -> reason.startsWith("同一地点或单位：凤鸣台"));
    }

    private static SimilarAppeal appealOf(WorkOrderNumber number, SimilarAnswer answer) {
        return answer.found().stream()
                .filter(found -> found.number().equals(number.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void intakeIsToldAtOnceWhenElasticsearchIsAway() {
        LocalServers.shared().elasticsearch().stop();
        assertThat(similar.toDraft(draft(TITLE, CONTENT, null), AGENT, 5))
                .isEqualTo(new SimilarAnswer(Status.UNAVAILABLE, List.of(), 0, List.of()));
    }

    @Test
    void nobodyWaitsForAnElasticsearchThatHangsAndAfterwardsItIsAskedAgain() {
        ready(TITLE, CONTENT, null);
        LocalServers.shared()
                .elasticsearch()
                .whileItHangs(() -> IntStream.range(0, MORE_THAN_SEATS)
                        .forEach(n -> assertThat(similar.toDraft(draft(TITLE, CONTENT, null), AGENT, 5)
                                        .status())
                                .isEqualTo(Status.STILL_LOOKING)));
        ready(TITLE, CONTENT, null);
    }

    @Test
    void emptyAndOddTextsAreNoProblem() {
        for (String odd : List.of("", "。！？", "<p>漏水</p>", "Water leak", "سۇ ئېقىپ كەتتى", "一".repeat(10_000))) {
            assertThat(ready("电梯", odd, null).status()).isEqualTo(Status.READY);
        }
    }

    private SimilarAnswer ready(String title, String content, String phone) {
        return ready(() -> similar.toDraft(draft(title, content, phone), AGENT, 5));
    }

    /** On a busy machine, and after Elasticsearch came back, an answer may take longer than an agent's patience. */
    private static SimilarAnswer ready(Supplier<SimilarAnswer> question) {
        AtomicReference<SimilarAnswer> answer = new AtomicReference<>();
        assertThat(Waiting.until(Duration.ofSeconds(30), () -> {
                    answer.set(question.get());
                    return answer.get().status() == Status.READY;
                }))
                .isTrue();
        return answer.get();
    }

    private Draft draft(String title, String content, String phone) {
        return new Draft(
                null,
                title,
                content,
                title,
                "CITY.SANITATION",
                null,
                null,
                null,
                null,
                similar.callerIndex(phone),
                clock.instant());
    }
}
