package cn.hotline.api.story;

import static cn.hotline.api.story.Story.HANDLER;
import static cn.hotline.api.story.Story.STREET;
import static cn.hotline.api.story.Story.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** To a street, to a department, or to both (A18); down to a community; straight to the district's department (A28). */
@StoryTest
class BothWaysStoryTest {

    private static final String COMMUNITY = "370102001002";
    private static final String DEPARTMENT = "370102-D-CGJ";
    private static final String OTHER = "370102-D-STHJ";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void monday() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void twoUnitsAnswerEachForItselfAndTheCitizenReadsBoth() {
        Reply registered = caller.as("agent")
                .post("/api/v1/work-orders", Drafts.appeal("HELP_REQUEST", "NORMAL"))
                .ok(201);
        Story order = new Story(caller, registered.text("number"));
        order.issue("dispatcher", "dispatch", Map.of("leadUnit", STREET, "independent", List.of(OTHER)));
        order.issue(HANDLER, "sign-for", null);
        order.issue(HANDLER, "record-contact", Map.of("reached", true, "summary", "已联系"));
        Reply theirs = order.issue("handler-" + OTHER, "assignments/2/sign-for", null);
        assertThat(part(theirs, 2).at("/role").asString()).isEqualTo("INDEPENDENT");
        assertThat(theirs.json().at("/permittedCommands").valueStream().map(JsonNode::asString))
                .contains("co-feedback", "co-complete", "add-handler")
                .doesNotContain("submit-reply");
        order.issue("handler-" + OTHER, "assignments/2/feedback", Map.of("text", "正在检测"));
        order.issue(HANDLER, "submit-reply", Map.of("reply", "道路已修复", "solved", true));
        assertThat(order.view("agent").text("state")).isEqualTo("CALLBACK");
        String path = "/api/v1/public/work-orders/" + order.number() + "?code=" + registered.text("queryCode");
        assertThat(caller.get(path).text("publicReply")).isEqualTo("道路已修复");

        Reply done = order.issue("handler-" + OTHER, "assignments/2/complete", Map.of("text", "噪声已达标"));
        assertThat(part(done, 2).at("/answer").asString()).isEqualTo("噪声已达标");
        assertThat(caller.get(path).text("publicReply")).contains("道路已修复", "生态环境", "噪声已达标");
    }

    @Test
    void aPartnerHelpsAndNeverLeads() {
        Story order = Story.registered(caller, Drafts.inquiry());
        for (String partner : List.of(COMMUNITY + "-WY", COMMUNITY + "-YWH", STREET + "-SHZZ")) {
            assertThat(refused(order.ask("dispatcher", "dispatch", Drafts.dispatchTo(partner))))
                    .contains("partner-never-leads");
        }
        order.issue(
                "dispatcher",
                "dispatch",
                Map.of("leadUnit", STREET, "coHandlers", List.of(COMMUNITY + "-WY", STREET + "-SHZZ")));
        assertThat(part(order.view(HANDLER), 3).at("/contract").asString()).isEqualTo("历社服2026-017");
        Map<String, Object> help = Map.of("unit", STREET + "-SHZZ2", "task", "上门走访");
        assertThat(refused(order.ask(HANDLER, "add-handler", help)))
                .containsExactly("social-organisation-under-contract");
        order.issue(HANDLER, "add-handler", Drafts.with(help, "contract", "历社服2026-020"));
        order.issue("handler-" + COMMUNITY + "-WY", "assignments/2/sign-for", null);
        order.issue("handler-" + COMMUNITY + "-WY", "assignments/2/complete", Map.of("text", "已加装隔音"));
    }

    @Test
    void aCommunityGoesStraightToADepartmentOfItsDistrictA28() {
        Story order = Story.registered(caller, Drafts.inquiry()).inHandling();
        Reply passed = order.issue(HANDLER, "pass-down", Map.of("unit", COMMUNITY, "task", "请核实"));
        assertThat(part(passed, 2).at("/role").asString()).isEqualTo("DELEGATE");
        assertThat(part(passed, 2).at("/askedBy/code").asString()).isEqualTo(STREET);
        String community = "handler-" + COMMUNITY;
        order.issue(community, "assignments/2/sign-for", null);
        for (String unit : List.of("370103-D-CGJ", "3701-D-CGJ", "370102001003", "370102002")) {
            assertThat(refused(order.ask(community, "add-handler", Map.of("unit", unit, "task", "请协助"))))
                    .as(unit)
                    .containsExactly("asked-within-own-district");
        }
        Reply asked = order.issue(community, "add-handler", Map.of("unit", DEPARTMENT, "task", "请执法"));
        assertThat(part(asked, 3).at("/askedBy/code").asString()).isEqualTo(COMMUNITY);
        order.issue("handler-" + DEPARTMENT, "assignments/3/sign-for", null);
        caller.as("handler-370102001003")
                .get("/api/v1/work-orders/" + order.number())
                .problem(404, "work-order-not-found");
    }

    @Test
    void whatWasPassedDownIsReleasedByWhoeverPassedItDown() {
        Story order = Story.registered(caller, Drafts.inquiry()).inHandling();
        order.issue(HANDLER, "pass-down", Map.of("unit", COMMUNITY, "task", "请核实"));
        order.issue("handler-" + COMMUNITY, "assignments/2/request-release", Map.of("reason", "不在本社区"));
        Map<String, Object> yes = Map.of("approved", true, "reason", "情况属实");
        assertThat(refused(order.ask("handler-" + COMMUNITY, "assignments/2/decide-release", yes)))
                .containsExactly("by-centre-or-passing-unit");
        assertThat(order.view(HANDLER)
                        .json()
                        .at("/permittedCommands")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("decide-release", "pass-down");
        Reply released = order.issue(HANDLER, "assignments/2/decide-release", yes);
        assertThat(part(released, 2).at("/status").asString()).isEqualTo("RELEASED");
        order.ask("handler-" + COMMUNITY, "pass-down", Map.of("unit", "370102001002-G9", "task", "下派"))
                .problem(400, "validation-failed");
    }

    private static JsonNode part(Reply view, int no) {
        return view.json().at("/assignments/" + (no - 1));
    }
}
