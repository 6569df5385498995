package cn.hotline.core.admission;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Answers, before anything is sent or refused, whether a community would have to take it. */
@Service
@Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
public class RulingDesk {

    private final Rulings rulings;
    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final CaseStore cases;

    RulingDesk(Rulings rulings, CatalogueSource catalogue, UnitDirectory units, CaseStore cases) {
        this.rulings = rulings;
        this.catalogue = catalogue;
        this.units = units;
        this.cases = cases;
    }

    /** @throws Refusal.InvalidCommand for an unknown category, or a code that is no community's */
    public Ruling ofCategory(String category, @Nullable String matter, String community) {
        if (catalogue.catalogue().category(category) == null) {
            throw new Refusal.InvalidCommand("category", "unknown-category", "没有这一诉求类别");
        }
        requireCommunity(community);
        return rulings.ruling(category, matter, community);
    }

    /**
     * @param community the reader's own unit when null
     * @throws Refusal.WorkOrderNotFound when there is no such order, or it is none of the reader's business
     * @throws Refusal.InvalidCommand for a code that is no community's
     */
    public Ruling ofOrder(WorkOrderNumber number, @Nullable String community, Actor reader) {
        CaseFile file = cases.load(number.id());
        if (file == null || !file.isVisibleTo(reader, units.units())) {
            throw new Refusal.WorkOrderNotFound(number);
        }
        String asked = community == null ? String.valueOf(reader.unit()) : community;
        requireCommunity(asked);
        return rulings.ruling(file.order(), asked);
    }

    private void requireCommunity(String code) {
        Unit unit = units.units().find(code);
        if (unit == null || unit.kind() != UnitKind.COMMUNITY) {
            throw new Refusal.InvalidCommand("community", "no-community", "没有代码为“" + code + "”的社区");
        }
    }
}
