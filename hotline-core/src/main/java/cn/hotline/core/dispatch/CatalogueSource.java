package cn.hotline.core.dispatch;

/** Gives the catalogue in force; implementations cache it. */
public interface CatalogueSource {
    DispatchCatalogue catalogue();
}
