package cn.hotline.api.catalogue;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.catalogue.Adoption;
import cn.hotline.core.catalogue.CatalogueProposal;
import cn.hotline.core.catalogue.CatalogueTrial;
import cn.hotline.core.catalogue.ProposalDesk;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the catalogue that decided disputes propose. */
@RestController
@RequestMapping("/api/v1/dispatch-catalogue/proposals")
class ProposalController {

    private static final Adoption AS_PROPOSED = new Adoption(null, null, null, null, null, null);
    private static final String HOW = "默认按建议的类别、区域和类型立即生效；scope 为 DISTRICT 或 CITY 时扩大到区县或全市，everyType 为 true 时不限类型，"
            + "lead、coHandlers、basis 可另写。以生效时刻应生效的版本为基础，替换条件相同的规则";

    private final ProposalDesk desk;

    ProposalController(ProposalDesk desk) {
        this.desk = desk;
    }

    record Proposals(List<ProposalView> items, @Nullable String next) {}

    record RefusedProposal(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "派单异议引出的目录修改建议，新的在前", description = "热线中心")
    Proposals list(
            @RequestParam(required = false) CatalogueProposal.@Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<CatalogueProposal> page = desk.list(state, cursor, limit.rows(), actor);
        return new Proposals(page.items().stream().map(ProposalView::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条目录修改建议", description = "热线中心")
    ProposalView read(@PathVariable long id, Actor actor) {
        return ProposalView.of(desk.read(id, actor));
    }

    @PostMapping("/{id}/check")
    @Operation(summary = "试采纳：列出新版本的差别和问题，不保存", description = HOW)
    CatalogueTrial check(@PathVariable long id, @RequestBody(required = false) @Nullable Adoption body, Actor actor) {
        return desk.tryOut(id, Objects.requireNonNullElse(body, AS_PROPOSED), actor);
    }

    @PostMapping("/{id}/adopt")
    @Operation(summary = "采纳：存为派单目录的新版本", description = HOW)
    ProposalView adopt(@PathVariable long id, @RequestBody(required = false) @Nullable Adoption body, Actor actor) {
        return ProposalView.of(desk.adopt(id, Objects.requireNonNullElse(body, AS_PROPOSED), actor));
    }

    @PostMapping("/{id}/refuse")
    @Operation(summary = "不采纳，写明理由")
    ProposalView refuse(@PathVariable long id, @RequestBody RefusedProposal body, Actor actor) {
        return ProposalView.of(desk.refuse(id, body.reason(), actor));
    }
}
