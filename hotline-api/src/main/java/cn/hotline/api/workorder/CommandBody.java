package cn.hotline.api.workorder;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.CommandKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body as the record of a command, with the note that every command may carry. */
@Component
public class CommandBody {

    private static final String NOTE = "note";

    private final JsonMapper json;

    CommandBody(@Qualifier("apiJsonMapper") JsonMapper json) {
        this.json = json;
    }

    /** A command with its remark. */
    public record Read(Command command, @Nullable String note) {}

    public Read read(CommandKind kind, @Nullable JsonNode body) {
        return read(kind, body, null);
    }

    /** @param no of the assignment or proceeding that the path names */
    Read read(CommandKind kind, @Nullable JsonNode body, @Nullable Integer no) {
        ObjectNode fields = fields(body);
        JsonNode note = fields.remove(NOTE);
        if (note != null && !note.isNull() && !note.isString()) {
            throw RequestProblem.field(NOTE, "wrong-type", "值的类型或格式不正确，应为文字");
        }
        if (no != null) {
            boolean onAssignment = Command.OnAssignment.class.isAssignableFrom(kind.record());
            fields.put(onAssignment ? "assignment" : "proceeding", no);
        }
        Command command = json.treeToValue(fields, kind.record());
        return new Read(command, note == null || note.isNull() ? null : note.stringValue());
    }

    private ObjectNode fields(@Nullable JsonNode body) {
        if (body == null || body.isMissingNode()) {
            return json.createObjectNode();
        }
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw RequestProblem.of(ProblemKind.MALFORMED_JSON, "请求体须为 JSON 对象");
    }
}
