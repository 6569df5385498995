package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.catalogue.CatalogueProposal;
import cn.hotline.core.catalogue.ProposalStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProposalMapper extends ProposalStore {

    @Override
    List<CatalogueProposal> proposals(
            @Param("state") CatalogueProposal.@Nullable State state,
            @Param("below") long below,
            @Param("limit") int limit);

    @Override
    @Nullable
    CatalogueProposal proposal(long id);

    @Override
    int decide(Decision decision);
}
