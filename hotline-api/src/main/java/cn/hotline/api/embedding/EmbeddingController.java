package cn.hotline.api.embedding;

import cn.hotline.core.embedding.ReEmbedding;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Only ADMIN reaches this; the scheduler computes. */
@RestController
@RequestMapping("/api/v1/admin/embeddings")
class EmbeddingController {

    private final ReEmbedding embedding;

    EmbeddingController(ReEmbedding embedding) {
        this.embedding = embedding;
    }

    /** @param perSecond orders at most; null for the configured speed */
    record Start(@Nullable Integer perSecond) {}

    @Operation(
            summary = "向量状态：当前模型和版本、能否计算、等待计算的工单数、全量补算的进度",
            description =
                    "ADMIN。waiting.fresh 为新工单，waiting.again 为全量补算带出的旧工单，waiting.parked 为多次失败、等待重新开始的工单；各计到 10000 为止。")
    @GetMapping
    EmbeddingAnswer status() {
        return EmbeddingAnswer.of(embedding.status());
    }

    @Operation(
            summary = "开始全量补算：由新到旧，给每件没有当前模型向量的工单计算向量；已在进行时只调整速度",
            description =
                    "ADMIN。perSecond 为每秒最多件数（1 至 500），省略时用配置值。换用新模型或新版本、或换回原来的之后会自动开始一次。中断后从断点继续，已算过的不再计算；多次失败的工单重新尝试。")
    @PostMapping("/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    EmbeddingAnswer start(@RequestBody(required = false) @Nullable Start start, Actor actor) {
        embedding.start(start == null ? null : start.perSecond(), actor);
        return status();
    }

    @Operation(summary = "停止全量补算：已算出的保留，新工单照常计算；没有在进行时不做任何事", description = "ADMIN。再次开始时跳过已有向量的工单。")
    @PostMapping("/stop")
    EmbeddingAnswer stop(Actor actor) {
        embedding.stop(actor);
        return status();
    }
}
