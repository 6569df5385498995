package cn.hotline.api.admission;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reading.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names beside the codes of units. */
@Component
final class UnitNames {

    private final UnitDirectory directory;

    UnitNames(UnitDirectory directory) {
        this.directory = directory;
    }

    Named of(String code) {
        Unit unit = directory.units().find(code);
        return new Named(code, unit == null ? code : unit.name());
    }

    @Nullable
    Named orNull(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
