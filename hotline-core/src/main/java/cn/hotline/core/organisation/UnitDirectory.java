package cn.hotline.core.organisation;

/** Gives the current unit tree; implementations cache it, reading it costs no statement on the command path. */
public interface UnitDirectory {
    Units units();
}
