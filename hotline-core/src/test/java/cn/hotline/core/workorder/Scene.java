package cn.hotline.core.workorder;

import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a random course happens. */
interface Scene {

    /** A new order. */
    CaseFile open(Instant now);

    /** Number of an order that others can be merged into. */
    String target();

    /**
     * @return the file after the command; null when the command cannot be issued here
     * @throws Refusal as the desk does
     */
    @Nullable
    CaseFile carryOut(CaseFile file, Command command, Actor actor, Instant now);
}
