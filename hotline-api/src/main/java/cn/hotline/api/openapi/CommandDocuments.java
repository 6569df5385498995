package cn.hotline.api.openapi;

import cn.hotline.api.workorder.CommandPaths;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.CommandKind;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes one path for every command, so that the document cannot forget one or describe one that is gone. */
final class CommandDocuments {

    private static final String ORDERS = "/api/v1/work-orders";

    private final OpenAPI document;

    CommandDocuments(OpenAPI document) {
        this.document = document;
    }

    void write() {
        schemas();
        document.path(ORDERS, item(ORDERS).post(register()));
        document.path(ORDERS + "/preview", new PathItem().post(preview()));
        new TreeMap<>(CommandPaths.all()).forEach((path, kind) -> {
            String whole = ORDERS + "/{number}/" + path;
            Operation operation = command(kind, kind.path()).tags(List.of("commands"));
            operation.addParametersItem(Parts.ifMatch());
            if (path.contains("{no}")) {
                operation.addParametersItem(Parts.no());
            }
            document.path(whole, item(whole).post(operation));
        });
        Arrays.stream(CommandKind.values())
                .filter(kind -> kind.roles().contains(Role.CITIZEN))
                .forEach(this::citizen);
    }

    private PathItem item(String path) {
        PathItem known = document.getPaths().get(path);
        return known == null ? new PathItem() : known;
    }

    private void schemas() {
        Components components = document.getComponents();
        Set<CommandKind> issuedByPeople = EnumSet.copyOf(CommandPaths.all().values());
        issuedByPeople.add(CommandKind.REGISTER);
        for (CommandKind kind : issuedByPeople) {
            ObjectSchema body = FieldSchemas.of(kind.record());
            body.addProperty("note", new StringSchema().maxLength(2_000).description("备注，记入流转记录"));
            components.addSchemas(schemaOf(kind), body);
        }
    }

    private Operation register() {
        Operation operation = new Operation()
                .operationId("register")
                .summary(CommandKind.REGISTER.label())
                .tags(List.of("commands"))
                .addParametersItem(Parts.idempotencyKey())
                .requestBody(Parts.body(schemaOf(CommandKind.REGISTER), true));
        return operation.responses(new ApiResponses()
                .addApiResponse("201", Parts.answer("Registered", "已登记").headers(Parts.created())));
    }

    private Operation preview() {
        return new Operation()
                .operationId("preview")
                .summary("登记前预览：相似诉求、建议单位与类别、时限；字段可不全，不保存")
                .tags(List.of("commands"))
                .requestBody(Parts.body(schemaOf(CommandKind.REGISTER), true))
                .responses(new ApiResponses().addApiResponse("200", Parts.answer("PreviewAnswer", "预览")));
    }

    private void citizen(CommandKind kind) {
        String path = "/api/v1/public/work-orders/{number}/" + kind.path();
        Operation operation =
                command(kind, "citizen-" + kind.path()).tags(List.of("citizen")).addParametersItem(Parts.code());
        operation.setResponses(new ApiResponses()
                .addApiResponse("200", Parts.answer("PublicView", "办理情况").headers(Parts.changed())));
        document.path(path, item(path).post(operation));
    }

    private static Operation command(CommandKind kind, String name) {
        boolean needed = FieldSchemas.of(kind.record()).getRequired() != null;
        String roles = kind.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
        return new Operation()
                .operationId(Parts.camel(name))
                .summary(kind.label())
                .description("岗位：" + roles)
                .addParametersItem(Parts.number())
                .addParametersItem(Parts.idempotencyKey())
                .requestBody(Parts.body(schemaOf(kind), needed))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200", Parts.answer("WorkOrderView", "操作后的工单").headers(Parts.changed())));
    }

    private static String schemaOf(CommandKind kind) {
        return kind.record().getSimpleName() + "Command";
    }
}
