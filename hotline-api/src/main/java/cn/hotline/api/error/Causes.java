package cn.hotline.api.error;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for one kind of exception under the wrappings of frameworks. */
final class Causes {

    private static final int DEPTH = 12;

    private Causes() {}

    static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    static boolean any(Throwable thrown, Class<? extends Throwable> type) {
        return find(thrown, type) != null;
    }
}
