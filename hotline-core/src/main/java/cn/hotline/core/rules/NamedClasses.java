package cn.hotline.core.rules;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of deadlines that the dispatch catalogue gives to orders. */
public interface NamedClasses {

    /**
     * Those of every version that is or will be in force in that time.
     *
     * @param until exclusive; null: for ever
     */
    Set<String> between(Instant from, @Nullable Instant until);
}
