package cn.hotline.api.workorder;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.web.CommandHeaders;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.ReadingDesk;
import cn.hotline.core.reading.WorkOrderView;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Every command on an order; described one by one in the interface's document, from the same list of paths. */
@Hidden
@RestController
@RequestMapping("/api/v1/work-orders/{number}")
class CommandController {

    private final WorkOrderDesk desk;
    private final ReadingDesk reading;
    private final CommandBody bodies;

    CommandController(WorkOrderDesk desk, ReadingDesk reading, CommandBody bodies) {
        this.desk = desk;
        this.reading = reading;
        this.bodies = bodies;
    }

    @PostMapping("/{command}")
    ResponseEntity<WorkOrderView> onOrder(
            @PathVariable WorkOrderNumber number,
            @PathVariable String command,
            CommandHeaders headers,
            @RequestBody(required = false) @Nullable JsonNode body,
            Actor actor) {
        CommandKind kind = known(CommandPaths.of(command));
        return carryOut(number, bodies.read(kind, body), headers, actor);
    }

    @PostMapping("/{collection}/{no}/{action}")
    ResponseEntity<WorkOrderView> onPart(
            @PathVariable WorkOrderNumber number,
            @PathVariable String collection,
            @PathVariable int no,
            @PathVariable String action,
            CommandHeaders headers,
            @RequestBody(required = false) @Nullable JsonNode body,
            Actor actor) {
        CommandKind kind = known(CommandPaths.of(collection, action));
        return carryOut(number, bodies.read(kind, body, no), headers, actor);
    }

    private ResponseEntity<WorkOrderView> carryOut(
            WorkOrderNumber number, CommandBody.Read read, CommandHeaders headers, Actor actor) {
        Outcome outcome = desk.handle(new Instruction(
                number, read.command(), actor, headers.expectedVersion(), headers.idempotencyKey(), read.note()));
        return Changed.headers(ResponseEntity.ok(), outcome).body(reading.after(outcome, actor));
    }

    private static CommandKind known(@Nullable CommandKind kind) {
        if (kind == null) {
            throw RequestProblem.of(ProblemKind.UNKNOWN_COMMAND, "工单没有这一操作");
        }
        return kind;
    }
}
