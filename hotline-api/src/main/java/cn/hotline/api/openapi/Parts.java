package cn.hotline.api.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.StringUtils;

/** What the descriptions of commands have in common. */
final class Parts {

    private static final String JSON = "application/json";

    private Parts() {}

    static Schema<?> numberSchema() {
        return new StringSchema().pattern("^[0-9]{16}$").example("2026112100000018");
    }

    static Parameter number() {
        return new PathParameter()
                .name("number")
                .required(true)
                .description("工单编号，末位为校验位")
                .schema(numberSchema());
    }

    static Parameter no() {
        return new PathParameter()
                .name("no")
                .required(true)
                .description("在工单内的序号")
                .schema(new IntegerSchema().minimum(java.math.BigDecimal.ONE));
    }

    static Parameter code() {
        return new QueryParameter()
                .name("code")
                .required(true)
                .description("查询码")
                .schema(new StringSchema().pattern("^[0-9]{8}$").example("12345678"));
    }

    static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .required(true)
                .description("所见工单的版本，即 ETag；不带为 428，过时为 412")
                .schema(new StringSchema().example("\"3\""));
    }

    static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("可见 ASCII，1 至 100 个字符；重复提交时返回首次的结果")
                .schema(new StringSchema().pattern("^[!-~]{1,100}$"));
    }

    static RequestBody body(String schema, boolean required) {
        return new RequestBody().required(required).content(content(schema));
    }

    static ApiResponse answer(String schema, String description) {
        return new ApiResponse().description(description).content(content(schema));
    }

    static Map<String, Header> changed() {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put("ETag", header("工单的新版本", "\"4\""));
        headers.put("Idempotency-Replayed", header("重复提交时为 true", "true"));
        return headers;
    }

    static Map<String, Header> created() {
        Map<String, Header> headers = changed();
        headers.put("Location", header("工单的地址", "/api/v1/work-orders/2026112100000018"));
        return headers;
    }

    static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-")) {
            name.append(name.isEmpty() ? word : StringUtils.capitalize(word));
        }
        return name.toString();
    }

    private static Header header(String description, String example) {
        return new Header().description(description).schema(new StringSchema().example(example));
    }

    private static Content content(String schema) {
        return new Content()
                .addMediaType(JSON, new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
    }
}
