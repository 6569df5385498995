package cn.hotline.core.supervision;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people call the units, districts and categories of a report. */
@Component
class ReportNames {

    private static final String NO_CENTRE = "centre";

    private final UnitDirectory directory;
    private final CatalogueSource catalogue;

    ReportNames(UnitDirectory directory, CatalogueSource catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    Units units() {
        return directory.units();
    }

    /** Clocks that name no unit are the centre's, and are shown under its code. */
    String unitCode(@Nullable String charged) {
        return charged == null ? centre() : charged;
    }

    private String centre() {
        Unit centre = units().centre();
        return centre == null ? NO_CENTRE : centre.code();
    }

    String unit(String code) {
        Unit unit = units().find(code);
        return unit != null ? unit.name() : code.equals(NO_CENTRE) ? UnitKind.CENTRE.label() : code;
    }

    String district(@Nullable String code) {
        return code == null || code.equals(ClockQuery.NO_DISTRICT) ? "未注明区县" : unit(code);
    }

    String category(String code) {
        Category category = catalogue.catalogue().category(code);
        return category == null ? code : category.name();
    }

    Set<String> withBelow(@Nullable String category) {
        return catalogue.catalogue().withBelow(category);
    }

    boolean isCategory(String code) {
        return catalogue.catalogue().category(code) != null;
    }
}
