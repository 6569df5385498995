package cn.hotline.api.admission;

import cn.hotline.core.admission.GateHistory;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Named;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step; @param person only for readers of the person's own unit and of the centre (A44). */
record StepView(
        String step,
        @Nullable String from,
        String to,
        @Nullable Named unit,
        @Nullable String person,
        Instant at,
        @Nullable String words) {

    static StepView of(GateHistory.Line line, UnitNames names, Actor reader) {
        boolean known = reader.cityWide() || Objects.equals(reader.unit(), line.actorUnit());
        return new StepView(
                line.step(),
                line.from(),
                line.to(),
                names.orNull(line.actorUnit()),
                known ? line.actorName() : null,
                line.at(),
                line.words());
    }
}
