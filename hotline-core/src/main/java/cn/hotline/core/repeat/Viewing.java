package cn.hotline.core.repeat;

import cn.hotline.core.organisation.Actor;
import org.jspecify.annotations.Nullable;

/** Repeat analysis obeys the same scope as direct access. */
public final class Viewing {

    private Viewing() {}

    public static boolean mayLook(Actor viewer) {
        return viewer.cityWide() || (viewer.unit() != null && !viewer.isCitizen());
    }

    /** The unit whose orders the viewer sees; null for all. */
    public static @Nullable String scope(Actor viewer) {
        return viewer.cityWide() ? null : viewer.unit();
    }
}
