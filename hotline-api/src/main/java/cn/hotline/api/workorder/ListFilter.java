package cn.hotline.api.workorder;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.web.Moment;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.reading.InboxQuery;
import cn.hotline.core.search.SearchQuery;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of orders, as they are written in the address. */
record ListFilter(
        @Parameter(description = "承办、协办或曾经承办的单位，含其下级") @Nullable
        String unit,

        @Nullable State state,
        @Nullable AppealType type,
        @Nullable Urgency urgency,
        @Parameter(description = "诉求类别的代码，含下级") @Nullable String category,

        @Parameter(description = "时限类型，或任一时限的状态；与 q 并用时从检索到的工单中筛选，一页可能不足而仍有下一页") @Nullable
        String clock,

        @Nullable Moment dueBefore,
        @Parameter(description = "全文检索词，或完整的工单编号") @Nullable String q,
        @Nullable String cursor,
        @Nullable PageLimit limit) {

    private static final int LONGEST_QUERY = 200;

    boolean hasWords() {
        return q != null && !q.isBlank();
    }

    InboxQuery asInbox() {
        return new InboxQuery(
                unit,
                state,
                type,
                urgency,
                category,
                clock,
                dueBefore == null ? null : dueBefore.start(),
                cursor,
                rows());
    }

    /** @throws RequestProblem for what cannot be searched for */
    SearchQuery asSearch() {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw RequestProblem.field("q", "too-long", "检索词不能超过 " + LONGEST_QUERY + " 个字符");
        }
        return new SearchQuery(
                q,
                state == null ? Set.of() : Set.of(state),
                type,
                urgency,
                null,
                category,
                unit,
                null,
                null,
                null,
                dueBefore == null ? null : dueBefore.start(),
                null,
                null,
                cursor,
                rows());
    }

    private int rows() {
        return limit == null ? PageLimit.of(PageLimit.USUAL).rows() : limit.rows();
    }
}
