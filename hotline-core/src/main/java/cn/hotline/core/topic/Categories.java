package cn.hotline.core.topic;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A category with those below it. */
final class Categories {

    private Categories() {}

    /** @return nothing for null, which means all */
    static Set<String> below(@Nullable String code, DispatchCatalogue catalogue) {
        Set<String> codes = new TreeSet<>();
        if (code != null) {
            codes.add(code);
            catalogue.categories().stream()
                    .filter(category -> code.equals(category.parentCode()))
                    .map(Category::code)
                    .forEach(codes::add);
        }
        return codes;
    }
}
