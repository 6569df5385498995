package cn.hotline.api.dispatch;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The category tree, two levels; appeals are given the second. */
@RestController
class CategoryController {

    private final CatalogueSource source;

    CategoryController(CatalogueSource source) {
        this.source = source;
    }

    record TopCategory(String code, String name, List<LeafCategory> children) {}

    record LeafCategory(String code, String name) {}

    record CategoryTree(List<TopCategory> items) {}

    @GetMapping("/api/v1/categories")
    CategoryTree categories() {
        DispatchCatalogue catalogue = source.catalogue();
        return new CategoryTree(catalogue.categories().stream()
                .filter(category -> category.parentCode() == null && category.opened())
                .map(top -> new TopCategory(top.code(), top.name(), leaves(catalogue, top)))
                .toList());
    }

    private static List<LeafCategory> leaves(DispatchCatalogue catalogue, Category top) {
        return catalogue.categories().stream()
                .filter(category -> top.code().equals(category.parentCode()) && category.opened())
                .map(leaf -> new LeafCategory(leaf.code(), leaf.name()))
                .toList();
    }
}
