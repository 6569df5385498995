package cn.hotline.api.organisation;

import cn.hotline.core.reorganisation.BulkReassignment;
import cn.hotline.core.reorganisation.BulkState;
import cn.hotline.core.reorganisation.OperatorFate;
import cn.hotline.core.reorganisation.SuccessionPlan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the orders of a dissolved unit have come. */
record BulkAnswer(
        long id,
        String unit,
        @Schema(description = "撤并时的名称") String unitName,
        BulkState state,
        String stateLabel,
        String successor,
        List<SuccessionPlan.Share> shares,
        String reason,
        OperatorFate operators,
        @Schema(description = "已转移或停用的账号数") int operatorsMoved,
        @Schema(description = "开始时的在办工单数") long total,
        @Schema(description = "已改派的工单数，含进行中到达的") long moved,
        @Schema(description = "仍在原单位的工单数") long remaining,
        @Schema(description = "每秒改派的工单数") BigDecimal perSecond,
        @Schema(description = "有工单未能改派的原因，稍后自动再试") @Nullable String problem,
        Instant startedAt,
        String startedByName,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    static BulkAnswer of(BulkReassignment bulk, long remaining) {
        return new BulkAnswer(
                bulk.id(),
                bulk.unit(),
                bulk.unitName(),
                bulk.state(),
                bulk.state().label(),
                bulk.plan().successor(),
                bulk.plan().shares(),
                bulk.reason(),
                bulk.operators(),
                bulk.operatorsMoved(),
                bulk.total(),
                bulk.moved(),
                remaining,
                BigDecimal.valueOf(bulk.perSecond()).setScale(1, RoundingMode.HALF_UP),
                bulk.problem(),
                bulk.startedAt(),
                bulk.byName(),
                bulk.updatedAt(),
                bulk.finishedAt());
    }
}
