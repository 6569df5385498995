package cn.hotline.core.catalogue;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import org.jspecify.annotations.Nullable;

/** Writes rules as lines that can be handed in again. */
record LineWriter(DispatchCatalogue categories, Units units) {

    CatalogueLine line(DispatchRule rule) {
        Category category = categories.category(rule.category());
        return new CatalogueLine(
                rule.id() == 0 ? null : rule.id(),
                rule.category(),
                category == null ? null : category.name(),
                rule.area(),
                nameOf(rule.area()),
                rule.type(),
                unit(rule.lead()),
                rule.coHandlers().stream().map(this::unit).toList(),
                rule.deadlineClass(),
                rule.basis(),
                rule.validFrom().toString(),
                rule.validTo() == null ? null : rule.validTo().toString());
    }

    private WrittenUnit unit(NamedUnit named) {
        return new WrittenUnit(named.by().name(), named.code(), nameOf(named.code()));
    }

    private @Nullable String nameOf(@Nullable String code) {
        Unit unit = units.find(code);
        return unit == null ? null : unit.name();
    }
}
