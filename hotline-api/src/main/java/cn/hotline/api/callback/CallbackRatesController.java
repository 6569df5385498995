package cn.hotline.api.callback;

import cn.hotline.api.web.Moment;
import cn.hotline.core.callback.CallbackRates;
import cn.hotline.core.callback.CallbackReport;
import cn.hotline.core.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Response, resolution and satisfaction rates, each unit with its denominator. */
@RestController
class CallbackRatesController {

    private final CallbackRates rates;

    CallbackRatesController(CallbackRates rates) {
        this.rates = rates;
    }

    @GetMapping("/api/v1/reports/callback-rates")
    CallbackReport report(
            @RequestParam Moment from,
            @RequestParam Moment to,
            @RequestParam(required = false) @Nullable String unit,
            Actor actor) {
        return rates.report(from.start(), to.end(), unit, actor);
    }
}
