package cn.hotline.core.grid;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** Finds matters whose time at a level is over, and those that are still to be filed; each is dealt with once. */
@Service
public class ChainRun {

    private final ChainSteps steps;
    private final Filing filing;
    private final MatterStore store;
    private final Clock clock;

    ChainRun(ChainSteps steps, Filing filing, MatterStore store, Clock clock) {
        this.steps = steps;
        this.filing = filing;
        this.store = store;
        this.clock = clock;
    }

    /** Takes one. @return false when there is nothing to do now */
    public boolean step() {
        Long unfiled = store.nextUnfiled(clock.instant());
        if (unfiled != null) {
            filing.file(unfiled);
            return true;
        }
        return steps.nextOverdue();
    }
}
