package cn.hotline.core.issue;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.privacy.FreeText;
import cn.hotline.core.search.MaskedText;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names beside codes, numbers for ids, and titles without what identifies anybody. */
@Component
final class Faces {

    private final MaskedText masked;
    private final UnitDirectory directory;
    private final CatalogueSource catalogue;

    Faces(MaskedText masked, UnitDirectory directory, CatalogueSource catalogue) {
        this.masked = masked;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    String title(Face face) {
        return masking(face).apply(face.title());
    }

    /** What somebody wrote about orders, without what identifies their appellants. */
    @Nullable
    String masked(@Nullable String text, Collection<Face> about) {
        if (text == null) {
            return null;
        }
        String left = FreeText.anybody().mask(text);
        for (Face face : about) {
            left = masking(face).apply(left);
        }
        return left;
    }

    private UnaryOperator<String> masking(Face face) {
        return masked.of(face.id(), face.sealed(), face.name(), face.phone());
    }

    @Nullable
    String unit(@Nullable String code) {
        Unit unit = directory.units().find(code);
        return unit == null ? code : unit.name();
    }

    String category(String code) {
        Category category = catalogue.catalogue().category(code);
        return category == null ? code : category.name();
    }

    static @Nullable String number(@Nullable Long id) {
        return id == null ? null : new WorkOrderNumber(id).text();
    }
}
