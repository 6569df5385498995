package cn.hotline.api.repeat;

import cn.hotline.core.repeat.RepeatTuning;
import cn.hotline.core.repeat.TuningReport;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Only ADMIN reaches this. It reports; whoever operates the house configures. */
@RestController
class TuningController {

    private final RepeatTuning tuning;

    TuningController(RepeatTuning tuning) {
        this.tuning = tuning;
    }

    @Operation(
            summary = "用已确认和已否定的关联试调权重和阈值，只报告，不改变任何设置",
            description = "ADMIN。最近确认、否定的关联各至多 500 对，一半用于试调（fitted），另一半（heldOut）只用于比较调整前（before）后（after）："
                    + "right 会自动关联且已确认，wrong 会自动关联但已否定，missed 已确认但不会自动关联。"
                    + "两半中确认和否定各不足 10 对时不试调（after 为空）。调整后不差于调整前时，configuration 给出应写入配置的各行；写入并重启后生效。可能需要一分钟。")
    @PostMapping("/api/v1/admin/repeat-tunings")
    TuningReport tune() {
        return tuning.report();
    }
}
