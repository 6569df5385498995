package cn.hotline.api.openapi;

import cn.hotline.api.error.ProblemKind;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Adds to every operation which problems it can answer, and whether it needs a token. */
final class ProblemDocuments {

    static final String BEARER = "bearer";
    private static final int[] EVERYWHERE = {400, 429, 500, 503};
    private static final int[] WITH_TOKEN = {401, 403, 404};
    private static final int[] CONFLICT = {409};
    private static final int[] OF_COMMANDS = {404, 409, 412, 413, 415, 422, 428};

    private final OpenAPI document;

    ProblemDocuments(OpenAPI document) {
        this.document = document;
    }

    void write() {
        Arrays.stream(ProblemKind.values())
                .mapToInt(ProblemKind::status)
                .distinct()
                .forEach(status -> document.getComponents().addResponses("Problem" + status, response(status)));
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    boolean open = path.startsWith("/api/v1/public/") || path.equals("/api/v1/login");
                    if (!open) {
                        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                    }
                    add(operation, EVERYWHERE);
                    add(operation, open ? new int[] {401, 404} : WITH_TOKEN);
                    if (path.startsWith("/api/v1/admin/") && method == PathItem.HttpMethod.POST) {
                        add(operation, CONFLICT);
                    }
                    if (operation.getRequestBody() != null) {
                        add(operation, OF_COMMANDS);
                    }
                }));
    }

    private static void add(Operation operation, int[] statuses) {
        for (int status : statuses) {
            operation
                    .getResponses()
                    .putIfAbsent(
                            Integer.toString(status),
                            new ApiResponse().$ref("#/components/responses/Problem" + status));
        }
    }

    private static ApiResponse response(int status) {
        List<ProblemKind> kinds = new ArrayList<>(Arrays.asList(ProblemKind.values()));
        kinds.removeIf(kind -> kind.status() != status);
        ApiResponse response = new ApiResponse()
                .description(kinds.stream()
                        .map(kind -> kind.code() + " " + kind.title())
                        .collect(Collectors.joining("；")))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        if (status == 429 || status == 503) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("秒").schema(new IntegerSchema()));
        }
        return response;
    }
}
