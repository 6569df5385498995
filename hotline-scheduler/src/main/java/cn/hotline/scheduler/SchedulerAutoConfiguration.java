package cn.hotline.scheduler;

import cn.hotline.core.HotlineCore;
import cn.hotline.core.admission.AdmissionAlarms;
import cn.hotline.core.arrangement.CalendarRecount;
import cn.hotline.core.embedding.ReEmbedding;
import cn.hotline.core.embedding.VectorFiller;
import cn.hotline.core.grid.ChainRun;
import cn.hotline.core.issue.Linking;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.reminder.NoticePost;
import cn.hotline.core.reminder.NoticeRelay;
import cn.hotline.core.reminder.NoticeRelease;
import cn.hotline.core.reorganisation.BulkRun;
import cn.hotline.core.search.IndexCheck;
import cn.hotline.core.search.IndexRebuild;
import cn.hotline.core.timekeeping.ClockGuard;
import cn.hotline.core.topic.TopicWatch;
import cn.hotline.core.workorder.DueClocks;
import cn.hotline.core.workorder.DueCommands;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.scheduler.job.DeadlineSweep;
import cn.hotline.scheduler.job.EmbeddingShare;
import cn.hotline.scheduler.job.LinkingShare;
import cn.hotline.scheduler.job.SweepWatch;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Makes every process with this module on its classpath run the jobs, unless {@code hotline.scheduler.enabled=false}. */
@AutoConfiguration(after = HotlineCore.class)
@EnableConfigurationProperties({SchedulerProperties.class, EmbeddingShare.class, LinkingShare.class})
public class SchedulerAutoConfiguration {

    @Bean
    SweepWatch sweepWatch(DueClocks clocks, ClockGuard guard) {
        return new SweepWatch(clocks, guard);
    }

    /** There even when the jobs are off, for whoever wants to run one by hand. */
    @Bean
    DeadlineSweep deadlineSweep(
            DueClocks clocks,
            DueCommands commands,
            WorkOrderDesk desk,
            ClockGuard guard,
            SweepWatch watch,
            SchedulerProperties settings) {
        SchedulerProperties.Sweep sweep = settings.sweep();
        return new DeadlineSweep(clocks, commands, desk, guard, watch, sweep.batch(), sweep.most(), sweep.share());
    }

    @Bean
    MeterBinder sweepMeters(SweepWatch watch, Outbox outbox, Clock clock) {
        return new SweepMeters(watch, outbox, clock);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class Wellbeing {

        @Bean
        HealthIndicator sweepHealthIndicator(SweepWatch watch) {
            return new SweepHealth(watch);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "hotline.scheduler.enabled", matchIfMissing = true)
    static class Jobs {

        /** Takes the work as parameters, so that it is still there while the last jobs end. */
        @Bean
        @DependsOnDatabaseInitialization
        SchedulerFactoryBean quartz(
                DataSource dataSource,
                SchedulerProperties settings,
                ApplicationContext context,
                DeadlineSweep sweep,
                OutboxRelay relay,
                NoticeRelay notices,
                NoticeRelease release,
                NoticePost post,
                IndexCheck check,
                IndexRebuild rebuild,
                CalendarRecount recount,
                BulkRun reassignment,
                ChainRun chain,
                AdmissionAlarms alarms,
                TopicWatch topics,
                VectorFiller filler,
                ReEmbedding embedding,
                Linking linking) {
            return QuartzSettings.scheduler(
                    QuartzSettings.of(settings, SharedConnections.register(dataSource)), context);
        }

        @Bean
        Timetable timetable(
                Scheduler quartz, SchedulerProperties settings, EmbeddingShare embedding, LinkingShare linking)
                throws SchedulerException {
            Timetable timetable = new Timetable(quartz);
            timetable.arrange(Duties.of(settings, embedding, linking));
            return timetable;
        }
    }
}
