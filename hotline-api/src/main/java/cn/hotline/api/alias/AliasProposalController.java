package cn.hotline.api.alias;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.alias.AliasProposal;
import cn.hotline.core.alias.AliasProposals;
import cn.hotline.core.alias.ProposalState;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Names that confirmed links suggest to be one place's. */
@RestController
@RequestMapping("/api/v1/admin/place-alias-proposals")
class AliasProposalController {

    private final AliasProposals proposals;

    AliasProposalController(AliasProposals proposals) {
        this.proposals = proposals;
    }

    record ProposalList(List<ProposalView> items, @Nullable String next) {}

    /** @param orders an example: two appeals that people confirmed to be about one issue */
    record ProposalView(
            long id,
            String alias,
            String canonical,
            ProposalState state,
            String stateLabel,
            int confirmations,
            List<String> orders,
            Instant firstAt,
            Instant lastAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedByName,
            @Nullable String reason) {

        static ProposalView of(AliasProposal proposal) {
            return new ProposalView(
                    proposal.id(),
                    proposal.alias(),
                    proposal.canonical(),
                    proposal.state(),
                    proposal.state().label(),
                    proposal.confirmations(),
                    List.of(
                            new WorkOrderNumber(proposal.firstOrder()).text(),
                            new WorkOrderNumber(proposal.secondOrder()).text()),
                    proposal.firstAt(),
                    proposal.lastAt(),
                    proposal.decidedAt(),
                    proposal.decidedByName(),
                    proposal.reason());
        }
    }

    /** @param swapped the proposed alias is the right name, the other one its alias; null: no */
    record AliasAdoption(
            @Nullable Boolean swapped, @Nullable String reason) {}

    record AliasRefusal(@Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "地点别名建议，新的在前",
            description = "人工确认两件诉求为同一问题、而所写地点名称不同时产生；confirmations 为确认过的次数。ADMIN、SUPERVISOR；AUDITOR 可查看")
    ProposalList list(
            @RequestParam(required = false) @Nullable ProposalState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        Page<AliasProposal> page = proposals.list(state, cursor, limit.rows());
        return new ProposalList(page.items().stream().map(ProposalView::of).toList(), page.next());
    }

    @PostMapping("/{id}/adopt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "采纳地点别名建议", description = "swapped 为 true 时以建议的别名为规范名称。ADMIN、SUPERVISOR")
    void adopt(@PathVariable long id, @RequestBody AliasAdoption adoption, Actor actor) {
        proposals.adopt(id, Boolean.TRUE.equals(adoption.swapped()), adoption.reason(), actor);
    }

    @PostMapping("/{id}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "不采纳地点别名建议，以后不再提出", description = "ADMIN、SUPERVISOR")
    void refuse(@PathVariable long id, @RequestBody AliasRefusal refusal, Actor actor) {
        proposals.refuse(id, refusal.reason(), actor);
    }
}
