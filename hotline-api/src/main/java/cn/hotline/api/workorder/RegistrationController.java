package cn.hotline.api.workorder;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.core.learning.Suggested;
import cn.hotline.core.learning.SuggestionDesk;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.IntakeDesk;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.workorder.CaseChange;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.WorkOrderDesk;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes an appeal in. */
@Hidden
@RestController
class RegistrationController {

    private final WorkOrderDesk desk;
    private final IntakeDesk intake;
    private final SimilarAtIntake similar;
    private final SuggestionDesk suggestions;
    private final CommandBody bodies;

    RegistrationController(
            WorkOrderDesk desk,
            IntakeDesk intake,
            SimilarAtIntake similar,
            SuggestionDesk suggestions,
            CommandBody bodies) {
        this.desk = desk;
        this.intake = intake;
        this.similar = similar;
        this.suggestions = suggestions;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/work-orders")
    ResponseEntity<Registered> register(
            CommandHeaders headers, @RequestBody(required = false) @Nullable JsonNode body, Actor actor) {
        CommandBody.Read read = bodies.read(CommandKind.REGISTER, body);
        Outcome outcome =
                desk.handle(new Instruction(null, read.command(), actor, null, headers.idempotencyKey(), read.note()));
        IntakeDesk.Intake told = intake.registered(outcome, actor);
        SimilarAnswer found = similar.to(outcome, actor);
        Suggested suggested = suggestions.atIntake(told.order(), textOf(outcome), found);
        String number = outcome.number().text();
        return Changed.headers(ResponseEntity.created(URI.create("/api/v1/work-orders/" + number)), outcome)
                .body(new Registered(
                        number,
                        told.queryCode(),
                        outcome.to(),
                        outcome.version(),
                        told.deadlines(),
                        found.found(),
                        found.status(),
                        suggested.units(),
                        suggested.categories()));
    }

    /** Null when the registration was repeated: what was suggested then is written down already. */
    private static @Nullable String textOf(Outcome outcome) {
        CaseChange change = outcome.change();
        return change == null || change.appeal() == null
                ? null
                : change.appeal().title() + change.appeal().content();
    }
}
