package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.MATTER_UNKNOWN;
import static cn.hotline.core.organisation.OrganisationRefused.Reason.NOT_PERMITTED;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.privacy.FieldCipher;
import cn.hotline.core.privacy.TelephoneNumbers;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import cn.hotline.core.workorder.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a resident's matter is taken up, solved on the way or handed up (A6); at the top it is filed as an order. */
@Service
public class ChainDesk {

    private final ChainSteps steps;
    private final Filing filing;
    private final LaneDesk lanes;
    private final ChainAccess access;
    private final CatalogueSource catalogue;
    private final TelephoneNumbers telephones;
    private final FieldCipher cipher;
    private final FieldCheck fields;
    private final Clock clock;

    ChainDesk(
            ChainSteps steps,
            Filing filing,
            LaneDesk lanes,
            ChainAccess access,
            CatalogueSource catalogue,
            TelephoneNumbers telephones,
            FieldCipher cipher,
            FieldCheck fields,
            Clock clock) {
        this.steps = steps;
        this.filing = filing;
        this.lanes = lanes;
        this.access = access;
        this.catalogue = catalogue;
        this.telephones = telephones;
        this.cipher = cipher;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * @param key of the request: repeating it gives the same matter
     * @throws Refusal.InvalidCommand with every wrong field, so that nothing is in the way of filing it later
     */
    public long raise(String laneCode, NewMatter draft, @Nullable String key, Actor actor) {
        Lane lane = lanes.lane(laneCode, actor);
        List<FieldError> errors = fields.errors(draft);
        if (draft.category() != null && !catalogue.catalogue().isAssignable(draft.category())) {
            errors.add(new FieldError("category", "unknown-category", "没有这一诉求类别，或它不是末级类别"));
        }
        if (lane.kind() != LaneKind.LANE) {
            errors.add(new FieldError("lane", "not-a-lane", "事项由巷内的小巷管家提出"));
        }
        NewMatter.Resident resident = draft.resident();
        String phone = resident == null || resident.phone() == null ? null : telephones.normalise(resident.phone());
        if (resident != null && resident.phone() != null && phone == null) {
            errors.add(new FieldError("resident.phone", "not-a-phone-number", "联系电话不是有效的电话号码"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        if (!actor.cityWide() && !GridAccess.works(actor)) {
            throw new OrganisationRefused(NOT_PERMITTED, "只有社区、网格、街道（镇）的工作人员和热线中心可以提出");
        }
        return steps.raise(concern(lane, draft, phone, actor), key, "matter " + laneCode + " " + draft, actor);
    }

    /** @param seen version of the matter that the actor saw */
    public void solve(long id, int seen, NewMatter.Word word, Actor actor) {
        fields.refuseUnlessRight(word);
        steps.solve(id, seen, word.text(), actor, matter -> access.refuseUnlessHolds(matter, actor));
    }

    /** Nobody at this level can solve it; above the street chief it becomes a work order, at once if possible. */
    public void handUp(long id, int seen, NewMatter.Word word, Actor actor) {
        fields.refuseUnlessRight(word);
        steps.handUp(id, seen, word.text(), actor, matter -> access.refuseUnlessHolds(matter, actor));
        filing.file(id);
    }

    private Concern concern(Lane lane, NewMatter draft, @Nullable String phone, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String ref = UUID.randomUUID().toString();
        NewMatter.Resident resident = draft.resident();
        return new Concern(
                ref,
                lane.code(),
                lane.unit(),
                Objects.requireNonNullElse(draft.type(), AppealType.HELP_REQUEST),
                Objects.requireNonNullElse(draft.urgency(), Urgency.NORMAL),
                draft.category(),
                draft.title(),
                draft.content(),
                draft.address(),
                resident == null ? null : cipher.encrypt(resident.name().strip(), ref + ":name"),
                cipher.encrypt(phone, ref + ":phone"),
                resident == null ? null : resident.consent(),
                now,
                actor.ref());
    }

    static OrganisationRefused unknown() {
        return new OrganisationRefused(MATTER_UNKNOWN, "没有这一事项");
    }
}
