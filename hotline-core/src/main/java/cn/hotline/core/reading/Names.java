package cn.hotline.core.reading;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names beside codes; a code that is no longer known stands for itself. */
@Component
final class Names {

    private final UnitDirectory directory;
    private final CatalogueSource catalogue;

    Names(UnitDirectory directory, CatalogueSource catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    @Nullable
    Named unit(@Nullable String code) {
        return code == null ? null : knownUnit(code);
    }

    Named knownUnit(String code) {
        Unit unit = directory.units().find(code);
        return new Named(code, unit == null ? code : unit.name());
    }

    Named centre() {
        Unit centre = directory.units().centre();
        return centre == null ? new Named("", UnitKind.CENTRE.label()) : new Named(centre.code(), centre.name());
    }

    Named category(String code) {
        Category category = catalogue.catalogue().category(code);
        return new Named(code, category == null ? code : category.name());
    }

    boolean knowsCategory(String code) {
        return catalogue.catalogue().category(code) != null;
    }

    Set<String> withBelow(@Nullable String category) {
        return catalogue.catalogue().withBelow(category);
    }
}
