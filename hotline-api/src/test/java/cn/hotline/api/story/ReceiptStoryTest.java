package cn.hotline.api.story;

import static cn.hotline.api.story.Story.HANDLER;
import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.core.MovableClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Anyone with a receipt in hand finds the deadline again, knowing neither rules nor calendar. */
@StoryTest
class ReceiptStoryTest {

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Test
    void workingDaysAcrossTheSpringFestivalAndItsMakeUpDays() {
        clock.moveTo("2026-02-13T10:00");
        Story order = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        JsonNode close = order.explained("CLOSE");
        assertThat(due(close)).isEqualTo("2026-02-27T17:00:00+08:00");
        assertThat(reasons(close))
                .containsExactly("- 当日不计", "+ 调休上班（春节）", "- 春节放假", "+ 工作日", "+ 工作日", "+ 工作日", "+ 工作日");
        assertThat(close.at("/receipt/ruleId").asString()).isEqualTo("close.standard");
        assertThat(close.at("/receipt/ruleVersion").asInt()).isEqualTo(1);
        assertThat(close.at("/clock/ruleVersion").asInt()).isEqualTo(1);
        assertThat(close.at("/receipt/basis").asString()).contains("3至5个工作日");
        assertThat(close.at("/receipt/provisional").asBoolean()).isFalse();
        explainThemselves(order);
    }

    @Test
    void workingTimeOnAMakeUpSaturdayAcrossLunch() {
        clock.moveTo("2026-02-14T11:30");
        Story order = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        JsonNode dispatch = order.explained("DISPATCH");
        assertThat(due(dispatch)).isEqualTo("2026-02-14T14:30:00+08:00");
        assertThat(reasons(dispatch)).containsExactly("+ 调休上班（春节）", "- 午休", "+ 调休上班（春节）");
        explainThemselves(order);
    }

    @Test
    void anUrgentCallInTheEveningByTheHourAndByTheDay() {
        clock.moveTo("2026-03-06T22:30");
        Story late = Story.registered(caller, Drafts.appeal("COMPLAINT", "URGENT"));
        assertThat(due(late.explained("FEEDBACK"))).isEqualTo("2026-03-07T02:30:00+08:00");
        assertThat(late.explained("FEEDBACK").at("/clock/warnAt").asString()).isEqualTo("2026-03-07T00:30:00+08:00");
        assertThat(due(late.explained("DISPATCH"))).isEqualTo("2026-03-06T23:00:00+08:00");
        explainThemselves(late);
        clock.moveTo("2026-03-07T20:00");
        Story early = Story.registered(caller, Drafts.appeal("COMPLAINT", "URGENT"));
        assertThat(due(early.explained("FEEDBACK"))).isEqualTo("2026-03-07T23:59:59.999+08:00");
        explainThemselves(early);
        early.issue("dispatcher", "dispatch", Drafts.dispatchTo(Story.STREET));
        early.ask(HANDLER, "excuse-feedback", Map.of("reason", "道路中断")).problem(403, "role-not-permitted");
        early.ask("supervisor", "excuse-feedback", Map.of("reason", " ")).problem(400, "validation-failed");
        early.issue("supervisor", "excuse-feedback", Map.of("reason", "道路中断，无法当日到达"));
        assertThat(early.explained("FEEDBACK").at("/clock/status").asString()).isEqualTo("MET");
    }

    @Test
    void anExtensionAndAShelvingWithWhatTheyAdded() {
        clock.moveTo("2026-03-02T10:00");
        Story order =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).inHandling();
        order.issue(HANDLER, "extensions", Map.of("workingDays", 4, "reason", "需要鉴定"));
        order.ask(HANDLER, "extensions/1/approve", null).problem(403, "role-not-permitted");
        clock.moveTo("2026-03-03T11:00");
        order.issue("dispatcher", "extensions/1/approve", null);
        assertThat(due(order.explained("CLOSE"))).isEqualTo("2026-03-13T17:00:00+08:00");
        clock.moveTo("2026-03-05T10:30");
        order.issue("supervisor", "shelve", Map.of("plannedDate", "2026-04-03", "reason", "待汛期后施工"));
        assertThat(order.explained("CLOSE").at("/clock/status").asString()).isEqualTo("PAUSED");
        clock.moveTo("2026-04-03T09:00");
        order.issue("supervisor", "resume", null);
        JsonNode close = order.explained("CLOSE");
        assertThat(titles(close))
                .containsExactly("按规则：5个工作日", "延期：4个工作日，2026-03-03 11:00经热线中心同意", "挂账时剩余工作时间", "恢复后按剩余工作时间");
        assertThat(reasons(close)).contains("- 挂账暂停", "- 清明节放假", "- 午休");
        explainThemselves(order);
        order.issue(HANDLER, "extensions", Map.of("workingDays", 2, "reason", "仍在鉴定"));
        order.issue("supervisor", "extensions/2/approve", null);
        explainThemselves(order);
    }

    @Test
    void aMergeUndoneLeavesAShelvingAsItWas() {
        clock.moveTo("2026-03-02T10:00");
        Story lead =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).inHandling();
        Story order =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).inHandling();
        order.issue("supervisor", "shelve", Map.of("plannedDate", "2026-03-20", "reason", "待汛期后施工"));
        clock.moveTo("2026-03-05T10:00");
        order.issue("dispatcher", "merge", Map.of("into", lead.number()));
        clock.moveTo("2026-03-06T10:00");
        order.issue("dispatcher", "unmerge", null);
        clock.moveTo("2026-03-20T09:00");
        order.issue("supervisor", "resume", null);
        explainThemselves(order);
    }

    @Test
    void acrossNewYearIntoAYearNobodyHasPublished() {
        clock.moveTo("2026-12-30T10:00");
        Story order = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        JsonNode close = order.explained("CLOSE");
        assertThat(close.at("/receipt/provisional").asBoolean()).isTrue();
        for (JsonNode line : items(close.at("/receipt/legs/0/lines"))) {
            assertThat(line.get("provisional").asBoolean())
                    .isEqualTo(line.get("from").asString().startsWith("2027"));
        }
        explainThemselves(order);
    }

    /** Every clock of the order: rule, version, start and calendar are told, and the lines lead to the deadline. */
    private static void explainThemselves(Story order) {
        assertThat(items(order.deadlines())).isNotEmpty().allSatisfy(item -> {
            JsonNode receipt = item.get("receipt");
            assertThat(receipt.get("ruleId").asString()).isNotBlank();
            assertThat(receipt.get("ruleVersion").asInt()).isPositive();
            assertThat(receipt.get("span").asString()).isNotBlank();
            assertThat(receipt.get("calendarVersion").asInt())
                    .isEqualTo(item.at("/clock/calendarVersion").asInt());
            assertThat(receipt.get("startedAt")).isEqualTo(item.at("/clock/startedAt"));
            assertThat(recount(receipt)).isEqualTo(time(item.at("/clock/dueAt")));
            assertThat(item.get("agrees").asBoolean()).isTrue();
        });
    }

    /** By hand: the counted lines of each leg, in their order, until its amount is used up. */
    private static OffsetDateTime recount(JsonNode receipt) {
        OffsetDateTime reached = time(receipt.get("startedAt"));
        for (JsonNode leg : items(receipt.get("legs"))) {
            boolean days = leg.get("measure").asString().equals("WORKING_DAYS");
            long left = leg.get("amount").asLong();
            OffsetDateTime at = time(leg.get("from"));
            for (JsonNode line : items(leg.get("lines"))) {
                OffsetDateTime from = time(line.get("from"));
                OffsetDateTime to = time(line.get("to"));
                assertThat(from).as("no gap, no overlap: %s", leg).isEqualTo(at);
                assertThat(line.get("why").asString()).isNotBlank();
                at = to;
                if (line.get("counted").asBoolean() && left > 0) {
                    long worth = days ? 1 : Duration.between(from, to).toMillis();
                    reached = days || worth <= left ? to : from.plus(Duration.ofMillis(left));
                    left -= Math.min(worth, left);
                }
            }
            assertThat(left).as("%s", leg).isZero();
            assertThat(reached).isEqualTo(time(leg.get("due")));
        }
        return reached;
    }

    private static String due(JsonNode explained) {
        return explained.at("/clock/dueAt").asString();
    }

    private static OffsetDateTime time(JsonNode text) {
        return OffsetDateTime.parse(text.asString());
    }

    private static List<String> titles(JsonNode explained) {
        return items(explained.at("/receipt/legs")).stream()
                .map(leg -> leg.get("title").asString())
                .toList();
    }

    private static List<String> reasons(JsonNode explained) {
        return items(explained.at("/receipt/legs")).stream()
                .flatMap(leg -> items(leg.get("lines")).stream())
                .map(line -> (line.get("counted").asBoolean() ? "+ " : "- ")
                        + line.get("why").asString())
                .toList();
    }
}
