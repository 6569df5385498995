package cn.hotline.core.alias;

/** Where the aliases of the moment are had from, at no cost. */
public interface AliasSource {

    PlaceAliases aliases();

    /** Something was changed: it is read again, by other processes within seconds. */
    void forget();
}
