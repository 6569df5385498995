package cn.hotline.api.citizen;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.workorder.Changed;
import cn.hotline.api.workorder.CommandBody;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.reading.CitizenDesk;
import cn.hotline.core.reading.PublicView;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** For citizens: how does my appeal stand, and what may I add. */
@RestController
@RequestMapping("/api/v1/public/work-orders/{number}")
class CitizenController {

    private final CitizenDesk desk;
    private final CitizenCommands commands;
    private final CommandBody bodies;
    private final PublicLimit limit;

    CitizenController(CitizenDesk desk, CitizenCommands commands, CommandBody bodies, PublicLimit limit) {
        this.desk = desk;
        this.commands = commands;
        this.bodies = bodies;
        this.limit = limit;
    }

    @GetMapping
    PublicView view(@PathVariable WorkOrderNumber number, @RequestParam String code, HttpServletRequest request) {
        limit.count(request, number);
        return desk.view(number, code);
    }

    @Hidden
    @PostMapping("/{command}")
    ResponseEntity<PublicView> command(
            @PathVariable WorkOrderNumber number,
            @PathVariable String command,
            @RequestParam String code,
            CommandHeaders headers,
            @RequestBody(required = false) @Nullable JsonNode body,
            HttpServletRequest request) {
        limit.count(request, number);
        CommandKind kind = CommandKind.ofPath(command);
        if (kind == null || !kind.roles().contains(Role.CITIZEN)) {
            throw RequestProblem.of(ProblemKind.UNKNOWN_COMMAND, "市民没有这一操作");
        }
        Outcome outcome = commands.carryOut(number, code, bodies.read(kind, body), headers);
        return Changed.headers(ResponseEntity.ok(), outcome).body(desk.view(number, code));
    }
}
