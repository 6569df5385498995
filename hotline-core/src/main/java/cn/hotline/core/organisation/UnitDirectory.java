package cn.hotline.core.organisation;

/** Gives the current unit tree; implementations cache it, reading it costs no statement on the command path. */
public interface UnitDirectory {
    Units units();

    /** The tree was changed by this process, which wants to see that at once; others see it within five seconds. */
    default void forget() {}
}
