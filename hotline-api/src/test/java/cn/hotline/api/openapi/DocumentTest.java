package cn.hotline.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.workorder.CommandPaths;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The document can be read by machines, and says everything a client needs. */
@ApiTest
class DocumentTest {

    private static final String ORDERS = "/api/v1/work-orders";

    @Autowired
    Caller nobody;

    private SwaggerParseResult parsed;

    @BeforeEach
    void read() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        parsed = new OpenAPIV3Parser()
                .readContents(nobody.get("/v3/api-docs").ok(200).body(), null, options);
    }

    @Test
    void itIsValid() {
        assertThat(parsed.getMessages()).isEmpty();
    }

    @Test
    void everyAddressOfTheContractIsThere() {
        assertThat(document().getPaths().keySet())
                .contains(
                        "/api/v1/login",
                        "/api/v1/me",
                        "/api/v1/units",
                        "/api/v1/categories",
                        ORDERS,
                        ORDERS + "/preview",
                        ORDERS + "/{number}",
                        ORDERS + "/{number}/history",
                        ORDERS + "/{number}/deadlines",
                        ORDERS + "/{number}/similar",
                        "/api/v1/repeat-issues",
                        "/api/v1/repeat-issues/{id}",
                        "/api/v1/hot-topics",
                        "/api/v1/topic-alerts",
                        "/api/v1/monthly-topics",
                        "/api/v1/monthly-topics/{id}/conclude",
                        "/api/v1/reports/repeat-callers",
                        "/api/v1/admin/place-aliases/{alias}",
                        "/api/v1/deadline-rules",
                        "/api/v1/deadline-rules/check",
                        "/api/v1/deadline-rules/{version}",
                        "/api/v1/reports/overdue",
                        "/api/v1/reports/due-soon",
                        "/api/v1/reports/punctuality",
                        "/api/v1/reports/first-times",
                        "/api/v1/reports/callback-rates",
                        "/api/v1/reports/suggestions",
                        "/api/v1/dispatch-catalogue/versions",
                        "/api/v1/dispatch-catalogue/versions/check",
                        "/api/v1/dispatch-catalogue/versions/{version}/rules",
                        "/api/v1/dispatch-catalogue/proposals",
                        ORDERS + "/{number}/suggestions",
                        "/api/v1/reports/whistles",
                        "/api/v1/duty-lists",
                        "/api/v1/duty-lists/ruling",
                        "/api/v1/admissions",
                        "/api/v1/admissions/{id}/approve",
                        "/api/v1/admission-violations",
                        "/api/v1/admission-violations/{id}/rectify",
                        "/api/v1/public/work-orders/{number}",
                        "/api/v1/public/work-orders/{number}/withdraw")
                .doesNotContain("/error")
                .noneMatch(path -> path.contains("{command}") || path.contains("{action}"));
        assertThat(document().getPaths().get(ORDERS).getPost()).isNotNull();
        assertThat(document().getPaths().get(ORDERS).getGet()).isNotNull();
    }

    @Test
    void everyCommandHasItsPathBodyAndHeaders() {
        CommandPaths.all().forEach((path, kind) -> {
            Operation operation =
                    document().getPaths().get(ORDERS + "/{number}/" + path).getPost();
            assertThat(operation.getRequestBody()).as(path).isNotNull();
            assertThat(operation.getParameters())
                    .as(path)
                    .extracting(io.swagger.v3.oas.models.parameters.Parameter::getName)
                    .contains("number", "If-Match", "Idempotency-Key");
            assertThat(operation.getResponses())
                    .containsKeys("200", "400", "401", "403", "404", "409", "412", "422", "428");
            assertThat(operation.getResponses().get("200").getHeaders()).containsKey("ETag");
        });
    }

    @Test
    void fieldsCarryTheirLimitsChoicesAndExamples() {
        Schema<?> register = schema("RegisterCommand");
        assertThat(register.getRequired())
                .contains("type", "title", "appellant")
                .doesNotContain("place");
        Schema<?> content = (Schema<?>) register.getProperties().get("content");
        assertThat(content.getMaxLength()).isEqualTo(10_000);
        assertThat(content.getExample()).asString().matches(".*\\p{IsHan}.*");
        Schema<?> type = (Schema<?>) register.getProperties().get("type");
        assertThat(type.getEnum()).asString().contains("WHISTLEBLOWER_REPORT");
        assertThat(type.getDescription()).contains("举报");
        assertThat(schema("ApproveExtensionCommand").getProperties()).doesNotContainKey("proceeding");
    }

    @Test
    void everyErrorIsAProblem() {
        List<String> without = new ArrayList<>();
        document()
                .getPaths()
                .forEach((path, item) -> item.readOperations()
                        .forEach(operation -> operation.getResponses().forEach((status, response) -> {
                            boolean error = status.startsWith("4") || status.startsWith("5");
                            if (error && !String.valueOf(response.get$ref()).endsWith("Problem" + status)) {
                                without.add(path + " " + status);
                            }
                        })));
        assertThat(without).isEmpty();
        assertThat(schema("Problem").getProperties()).containsKeys("code", "errors", "permitted", "rules");
    }

    @Test
    void onlyLoginAndTheCitizensPathsNeedNoToken() {
        document()
                .getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    boolean open = path.equals("/api/v1/login") || path.startsWith("/api/v1/public/");
                    assertThat(operation.getSecurity() == null).as(path).isEqualTo(open);
                }));
    }

    private OpenAPI document() {
        return parsed.getOpenAPI();
    }

    private Schema<?> schema(String name) {
        return document().getComponents().getSchemas().get(name);
    }
}
