package cn.hotline.api.arrangement;

import cn.hotline.core.arrangement.RecountProgress;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far counting the open clocks anew has come. */
record RecountAnswer(
        int version,
        @Schema(description = "开始时计时中、已暂停和已超期未办结的时限数") long total,
        @Schema(description = "已检查的时限数") long looked,
        long later,
        long earlier,
        @Schema(description = "到期时间不变，但不再是暂定，或预警时间改变") long unmoved,
        @Schema(description = "未能重算的时限数，原因见日志") long leftOut,
        Instant startedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    static RecountAnswer of(RecountProgress p) {
        return new RecountAnswer(
                p.version(),
                p.total(),
                p.looked(),
                p.later(),
                p.earlier(),
                p.unmoved(),
                p.leftOut(),
                p.startedAt(),
                p.updatedAt(),
                p.finishedAt());
    }
}
