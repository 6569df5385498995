package cn.hotline.architecture.violations.core.deadline;

import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.scheduling.annotation.Scheduled;

class OwnTimers {

    Timer timer() {
        return new Timer();
    }

    ScheduledExecutorService executor() {
        return Executors.newScheduledThreadPool(1);
    }

    @Scheduled(fixedDelay = 1000)
    void sweep() {}
}
