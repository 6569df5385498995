package cn.hotline.core.workorder;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list is narrowed to has to exist, which is said before anything is looked for; null narrows nothing. */
@Component
public final class KnownCodes {

    private final UnitDirectory units;
    private final CatalogueSource catalogue;

    KnownCodes(UnitDirectory units, CatalogueSource catalogue) {
        this.units = units;
        this.catalogue = catalogue;
    }

    /** @throws Refusal.InvalidCommand when there is no such unit */
    public void refuseUnknownUnit(String field, @Nullable String code) {
        if (code != null && units.units().find(code) == null) {
            throw new Refusal.InvalidCommand(field, "unknown-unit", "没有代码为“" + code + "”的单位");
        }
    }

    /** @throws Refusal.InvalidCommand when there is no such category */
    public void refuseUnknownCategory(String field, @Nullable String code) {
        if (code != null && catalogue.catalogue().category(code) == null) {
            throw new Refusal.InvalidCommand(field, "unknown-category", "没有诉求类别“" + code + "”");
        }
    }
}
