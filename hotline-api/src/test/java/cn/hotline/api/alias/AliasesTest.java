package cn.hotline.api.alias;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Reply;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Other names of places, over HTTP. */
@ApiTest
class AliasesTest {

    private static final String ALIASES = "/api/v1/admin/place-aliases";

    @Autowired
    private Caller caller;

    @Test
    void aSupervisorKeepsAliasesAndAHandlerDoesNot() {
        Caller supervisor = caller.as("supervisor");

        assertThat(put(supervisor, "阳光华园", Map.of("canonical", "阳光花园", "reason", "错别字"))
                        .ok(200)
                        .text("canonical"))
                .isEqualTo("阳光花园");

        put(supervisor, "阳光花园", Map.of("canonical", "阳光华园")).problem(400, "validation-failed");
        put(supervisor, "x", Map.of()).problem(400, "validation-failed");
        put(caller.as("handler-370102001"), "甲家园", Map.of("canonical", "乙家园")).problem(403, "role-not-permitted");
        put(caller.as("auditor"), "甲家园", Map.of("canonical", "乙家园")).problem(403, "role-not-permitted");
        assertThat(caller.as("auditor").get(at("阳光华园") + "/history").ok(200).text("items.0.step"))
                .isEqualTo("PUT");

        supervisor.send(supervisor.request(at("阳光华园")).DELETE()).ok(204);
        supervisor.send(supervisor.request(at("阳光华园")).DELETE()).problem(404, "place-alias-not-found");
        assertThat(supervisor.get(at("阳光华园") + "/history").ok(200).text("items.0.step"))
                .isEqualTo("DELETE");
    }

    @Test
    void whatWasExportedCanBeImportedAndAWrongFileChangesNothing() {
        Caller admin = caller.as("admin");
        assertThat(file(admin, "别名,规范名称,说明\n春江东院,春江花园,\n春江西院,春江花园,俗称\n")
                        .ok(200)
                        .at("changed")
                        .asInt())
                .isEqualTo(2);

        String exported = admin.get(ALIASES, "Accept", "text/csv").ok(200).body();
        assertThat(exported).contains("春江东院,春江花园,", "春江西院,春江花园,俗称");
        assertThat(file(admin, exported).ok(200).at("changed").asInt()).isZero();

        assertThat(file(admin, "别名,规范名称,说明\n甲苑,乙苑,\n乙苑,甲苑,\n")
                        .problem(400, "validation-failed")
                        .text("errors.0.code"))
                .isEqualTo("circular");
        file(admin, "别名;规范名称\n甲苑;乙苑\n").problem(400, "validation-failed");
        admin.get(at("甲苑")).problem(404, "place-alias-not-found");
        assertThat(admin.get(ALIASES + "?limit=1&canonical=" + coded("春江花园"))
                        .ok(200)
                        .at("next")
                        .isString())
                .isTrue();
    }

    @Test
    void anUnknownProposalIsNotFound() {
        Caller supervisor = caller.as("supervisor");

        assertThat(supervisor
                        .get("/api/v1/admin/place-alias-proposals")
                        .ok(200)
                        .at("items")
                        .isArray())
                .isTrue();
        supervisor
                .post("/api/v1/admin/place-alias-proposals/999/adopt", Map.of())
                .problem(404, "alias-proposal-not-found");
    }

    private static Reply put(Caller as, String alias, Map<String, String> body) {
        return as.send(as.request(at(alias), "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(new JsonMapper().writeValueAsString(body))));
    }

    private static Reply file(Caller as, String text) {
        return as.send(as.request(ALIASES, "Content-Type", "text/csv").POST(BodyPublishers.ofString(text)));
    }

    private static String at(String alias) {
        return ALIASES + "/" + coded(alias);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
