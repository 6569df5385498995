package cn.hotline.api.callback;

import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.callback.CallbackRates;
import cn.hotline.core.callback.CallbackReport;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Response, resolution and satisfaction rates, each unit with its denominator; of the present appraisal month by default. */
@RestController
class CallbackRatesController {

    private final CallbackRates rates;
    private final AskedWindow asked;

    CallbackRatesController(CallbackRates rates, AskedWindow asked) {
        this.rates = rates;
        this.asked = asked;
    }

    @GetMapping("/api/v1/reports/callback-rates")
    CallbackReport report(
            @ParameterObject WindowFilter window, @RequestParam(required = false) @Nullable String unit, Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        return rates.report(span.from(), span.to(), unit, actor);
    }
}
