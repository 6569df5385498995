package cn.hotline.core.workorder;

import cn.hotline.core.organisation.Actor;
import java.time.Instant;

/** Keeps which orders are about one thing, and hears of it when people have them worked on as one. */
public interface MergeBook {

    /** A merge begins: before any order is locked, in the transaction of the command. */
    void begin();

    /** The one order was merged into the other; in the transaction of the command, which a refusal undoes. */
    void merged(long order, long into, Actor actor, Instant now);
}
