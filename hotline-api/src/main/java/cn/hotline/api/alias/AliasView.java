package cn.hotline.api.alias;

import cn.hotline.core.alias.PlaceAlias;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An alias as its keepers see it. */
record AliasView(String alias, String canonical, @Nullable String reason, Instant changedAt, String changedByName) {

    static AliasView of(PlaceAlias alias) {
        return new AliasView(
                alias.alias(), alias.canonical(), alias.reason(), alias.changedAt(), alias.changedByName());
    }
}
