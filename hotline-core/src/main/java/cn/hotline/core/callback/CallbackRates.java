package cn.hotline.core.callback;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Response, resolution and satisfaction per unit and in total, for the reader's own unit and those below it. */
@Service
public class CallbackRates {

    private final CallbackCounts counts;
    private final UnitDirectory directory;
    private final RateWeights weights;

    CallbackRates(CallbackCounts counts, UnitDirectory directory, RateWeights weights) {
        this.counts = counts;
        this.directory = directory;
        this.weights = weights;
    }

    /**
     * @param from inclusive; @param to exclusive
     * @param unit code to narrow the report to, with what lies below it; null for all the reader may see
     */
    @Transactional(readOnly = true)
    public CallbackReport report(Instant from, Instant to, @Nullable String unit, Actor reader) {
        Units units = directory.units();
        CallbackTally total = CallbackTally.NONE;
        Map<String, CallbackTally> byUnit = new LinkedHashMap<>();
        for (CallbackCounts.OfUnit counted : counts.count(from, to)) {
            if (maySee(counted.unit(), unit, reader, units)) {
                total = total.plus(counted.tally());
                for (String above : units.selfAndAbove(counted.unit())) {
                    if (maySee(above, unit, reader, units)) {
                        byUnit.merge(above, counted.tally(), CallbackTally::plus);
                    }
                }
            }
        }
        List<CallbackReport.Line> lines = byUnit.entrySet().stream()
                .map(entry -> line(units.find(entry.getKey()), entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(
                                (CallbackReport.Line line) -> line.tally().valid())
                        .reversed())
                .toList();
        return new CallbackReport(from, to, line(null, null, total), lines);
    }

    private CallbackReport.Line line(@Nullable Unit unit, @Nullable String code, CallbackTally tally) {
        return new CallbackReport.Line(code, unit == null ? code : unit.name(), tally, Rates.of(tally, weights));
    }

    private static boolean maySee(String code, @Nullable String narrowed, Actor reader, Units units) {
        boolean own = reader.cityWide() || (reader.unit() != null && units.isAtOrBelow(code, reader.unit()));
        return own && (narrowed == null || units.isAtOrBelow(code, narrowed));
    }
}
