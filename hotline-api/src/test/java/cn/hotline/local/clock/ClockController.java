package cn.hotline.local.clock;

import cn.hotline.api.city.SampleData;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.admission.AdmissionAlarms;
import cn.hotline.core.arrangement.CalendarRecount;
import cn.hotline.core.grid.ChainRun;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.notice.RelayReport;
import cn.hotline.core.reminder.NoticeRelay;
import cn.hotline.core.reminder.NoticeRelease;
import cn.hotline.core.topic.TopicWatch;
import cn.hotline.core.topic.Window;
import cn.hotline.local.LocalSettings;
import cn.hotline.local.SharedClock;
import cn.hotline.scheduler.job.DeadlineSweep;
import cn.hotline.scheduler.job.SweepReport;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves the clock of all local processes, and does at once what would happen by then. */
@RestController
@RequestMapping("/local/clock")
class ClockController {

    private static final int MESSAGES = 500;
    private static final int ROUNDS = 1_000;
    private static final int SWEEPS = 100;

    private final SharedClock clock;
    private final DeadlineSweep sweep;
    private final OutboxRelay relay;
    private final CalendarRecount recount;
    private final NoticeRelay notices;
    private final NoticeRelease release;
    private final AdmissionAlarms alarms;
    private final ChainRun chain;
    private final TopicWatch topics;

    ClockController(
            SharedClock clock,
            DeadlineSweep sweep,
            OutboxRelay relay,
            CalendarRecount recount,
            NoticeRelay notices,
            NoticeRelease release,
            AdmissionAlarms alarms,
            ChainRun chain,
            TopicWatch topics) {
        this.clock = clock;
        this.sweep = sweep;
        this.relay = relay;
        this.recount = recount;
        this.notices = notices;
        this.release = release;
        this.alarms = alarms;
        this.chain = chain;
        this.topics = topics;
    }

    record NewTime(@Nullable Instant now) {}

    /** @param deadlines warnings, breaches and resumptions that were due by then */
    record Moved(Instant now, int deadlines, int relayed) {}

    @GetMapping
    NewTime now() {
        return new NewTime(clock.instant());
    }

    @PostMapping
    Moved move(@RequestBody NewTime time) {
        if (time.now() == null) {
            throw RequestProblem.field("now", "required", "须填写带时区的时间，如 2026-03-02T10:00:00+08:00");
        }
        if (SampleData.isUnderWay(LocalSettings.forRun().data())
                && time.now().isAfter(Clock.systemUTC().instant())) {
            throw RequestProblem.field("now", "sample-under-way", "示例数据还在生成，时间正走过最近两周；完成后（见启动窗口）再拨");
        }
        clock.moveTo(time.now());
        int done = 0;
        for (int slice = 0; slice < ROUNDS && recount.step(); slice++) {}
        SweepReport swept = sweep.run();
        for (int i = 1; i < SWEEPS && swept.done() > 0; i++) {
            done += swept.done();
            swept = sweep.run();
        }
        done += swept.done();
        for (int i = 0; i < ROUNDS && chain.step(); i++) {}
        for (int i = 0; i < ROUNDS && alarms.once(MESSAGES); i++) {}
        RelayReport relayed = relay.relayAll(MESSAGES, ROUNDS);
        notices.tellAll(MESSAGES, ROUNDS);
        for (Window window : Window.values()) {
            topics.look(window);
        }
        for (int i = 0; i < ROUNDS && release.releaseAhead(MESSAGES); i++) {}
        return new Moved(clock.instant(), done, relayed.delivered());
    }
}
