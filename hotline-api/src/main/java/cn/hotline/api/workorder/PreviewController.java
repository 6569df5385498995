package cn.hotline.api.workorder;

import cn.hotline.core.learning.Question;
import cn.hotline.core.learning.Suggested;
import cn.hotline.core.learning.SuggestionDesk;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.DraftDesk;
import cn.hotline.core.repeat.Draft;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeals;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.CommandKind;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Says while the citizen is still talking what was reported before, who would be competent and until when. */
@Hidden
@RestController
class PreviewController {

    private static final int SIMILAR = 5;

    private final DraftDesk desk;
    private final SimilarAppeals similar;
    private final SuggestionDesk suggestions;
    private final CommandBody bodies;

    PreviewController(DraftDesk desk, SimilarAppeals similar, SuggestionDesk suggestions, CommandBody bodies) {
        this.desk = desk;
        this.similar = similar;
        this.suggestions = suggestions;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/work-orders/preview")
    PreviewAnswer preview(@RequestBody(required = false) @Nullable JsonNode body, Actor actor) {
        Command.Register draft =
                (Command.Register) bodies.read(CommandKind.REGISTER, body).command();
        DraftDesk.Preview preview = desk.preview(draft);
        SimilarAnswer found = similar.toDraft(asDraft(draft, preview), actor, SIMILAR);
        Suggested suggested = suggestions.suggest(
                new Question(preview.category(), preview.type(), preview.where(), preview.text()), found);
        return new PreviewAnswer(
                found.found(),
                found.status(),
                found.outsideScope(),
                suggested.units(),
                suggested.categories(),
                preview.deadlines());
    }

    private Draft asDraft(Command.Register draft, DraftDesk.Preview preview) {
        Command.Appellant appellant = draft.appellant();
        Command.Place place = draft.place();
        return new Draft(
                null,
                Objects.requireNonNullElse(draft.title(), ""),
                Objects.requireNonNullElse(draft.content(), ""),
                draft.title(),
                draft.category(),
                preview.where().district(),
                preview.where().community(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                appellant == null || appellant.sealed() ? null : similar.callerIndex(appellant.phone()),
                preview.at());
    }
}
