package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.CatalogueProposal.State;
import cn.hotline.core.catalogue.CatalogueRefused.Reason;
import cn.hotline.core.catalogue.ProposalStore.Decision;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the centre decides what decided disputes propose for the catalogue. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ProposalDesk {

    private static final int REASON_LENGTH = 200;
    private static final int VERSIONS = 100;

    private final ProposalStore proposals;
    private final CatalogueStore catalogues;
    private final CatalogueDesk desk;
    private final CatalogueReading reading;
    private final UnitDirectory units;
    private final Clock clock;

    ProposalDesk(
            ProposalStore proposals,
            CatalogueStore catalogues,
            CatalogueDesk desk,
            CatalogueReading reading,
            UnitDirectory units,
            Clock clock) {
        this.proposals = proposals;
        this.catalogues = catalogues;
        this.desk = desk;
        this.reading = reading;
        this.units = units;
        this.clock = clock;
    }

    /** The newest first; @param state null: whatever became of them. */
    @Transactional(readOnly = true)
    public Page<CatalogueProposal> list(@Nullable State state, @Nullable String cursor, int limit, Actor reader) {
        CatalogueDesk.requireCentre(reader);
        List<CatalogueProposal> found = proposals.proposals(state, Cursor.below(cursor), limit + 1);
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, limit), Cursor.of(found.get(limit - 1).id()));
    }

    /** @throws CatalogueRefused when there is none */
    @Transactional(readOnly = true)
    public CatalogueProposal read(long id, Actor reader) {
        CatalogueDesk.requireCentre(reader);
        return find(id);
    }

    /** Saves nothing, and says what adopting it would find and change. */
    public CatalogueTrial tryOut(long id, Adoption adoption, Actor actor) {
        return desk.tryOut(draft(read(id, actor), adoption));
    }

    /**
     * Makes it a rule of a new version, made from the one that would be in force at that moment.
     *
     * @throws Refusal.InvalidCommand when the catalogue could not be saved with it
     * @throws CatalogueRefused when it was decided before
     */
    public CatalogueProposal adopt(long id, Adoption adoption, Actor actor) {
        catalogues.lock();
        CatalogueProposal proposal = read(id, actor);
        requireOpen(proposal);
        CatalogueVersion version = desk.save(draft(proposal, adoption), actor, null);
        decide(
                proposal,
                State.ADOPTED,
                "采纳，自" + version.effectiveFrom().atZone(WorkingCalendar.ZONE).toLocalDate() + "起生效",
                version.version(),
                actor);
        return find(id);
    }

    /** @throws CatalogueRefused when it was decided before */
    public CatalogueProposal refuse(long id, @Nullable String reason, Actor actor) {
        if (reason == null || reason.isBlank() || reason.codePointCount(0, reason.length()) > REASON_LENGTH) {
            throw new Refusal.InvalidCommand("reason", "required", "须写明理由，不超过 " + REASON_LENGTH + " 字");
        }
        CatalogueProposal proposal = read(id, actor);
        decide(proposal, State.REFUSED, reason, null, actor);
        return find(id);
    }

    private CatalogueProposal find(long id) {
        CatalogueProposal found = proposals.proposal(id);
        if (found == null) {
            throw new CatalogueRefused(Reason.UNKNOWN_PROPOSAL);
        }
        return found;
    }

    private static void requireOpen(CatalogueProposal proposal) {
        if (proposal.state() != State.OPEN) {
            throw new CatalogueRefused(Reason.DECIDED);
        }
    }

    private void decide(
            CatalogueProposal proposal, State state, String reason, @Nullable Integer version, Actor actor) {
        int decided = proposals.decide(new Decision(
                proposal.id(),
                state,
                actor.ref(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                reason,
                version));
        if (decided == 0) {
            throw new CatalogueRefused(Reason.DECIDED);
        }
    }

    private CatalogueDraft draft(CatalogueProposal proposal, Adoption adoption) {
        Instant from = Objects.requireNonNullElse(adoption.effectiveFrom(), clock.instant());
        int base = CatalogueVersion.inForceAt(from, catalogues.byMoment(VERSIONS));
        LocalDate day = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        ProposedLine line = new ProposedLine(proposal, adoption, units.units(), day.toString());
        return new CatalogueDraft(
                adoption.effectiveFrom(),
                "采纳第" + proposal.id() + "号派单异议修改建议，在第" + base + "版基础上修改",
                null,
                line.into(reading.whole(base)));
    }
}
