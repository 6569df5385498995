package cn.hotline.core.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps issues and their orders. Methods run in the caller's transaction, changes while it holds the turn. */
public interface IssueStore {

    /** Where an order belongs. */
    record Home(long order, long issue) {}

    /** Waits until no other transaction, in whichever process, has the turn; it ends with the transaction. */
    String take(Turn turn);

    void open(long lead, long newest, Instant at);

    long lastOpened();

    /** With the lead that it has at this moment, which may have ended since the issue was last saved. */
    @Nullable
    Issue find(long id);

    /** Raises the version. */
    void save(Issue issue);

    /** Those of them that there are. */
    List<Long> known(Collection<Long> orders);

    /** Those that stand alone are absent. */
    List<Home> homes(Collection<Long> orders);

    /** Ascending; at most 10,000, which is more than any issue has. */
    List<Long> members(long issue);

    void join(long issue, Collection<Long> orders, Instant at);

    void leave(Collection<Long> orders);

    /** Neither ended nor merged into another one. */
    boolean isOpen(long order);

    /** Whether an order of the one side is worked on through an order of the other. */
    boolean areMerged(Collection<Long> ones, Collection<Long> others);

    void note(Collection<Event> events);

    /** Who may change at a time. */
    enum Turn {
        JUDGING,
        CHANGING
    }
}
