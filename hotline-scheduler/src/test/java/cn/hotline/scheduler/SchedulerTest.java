package cn.hotline.scheduler;

import cn.hotline.local.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** One context, in which no job runs by itself, for all tests of this module. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "hotline.local.database=" + SchedulerTest.DATABASE,
            "hotline.scheduler.enabled=false",
            "hotline.scheduler.sweep.batch=10",
            SchedulerTest.KEY,
            SchedulerTest.HASH_KEY
        })
public @interface SchedulerTest {

    String DATABASE = "hotline_scheduler_test";
    String KEY = "hotline.privacy.key=dGVzdC1rZXktb2YtMzItYnl0ZXMtZm9yLWZpZWxkcyE=";
    String HASH_KEY = "hotline.privacy.hash-key=dGVzdC1rZXktb2YtMzItYnl0ZXMtZm9yLWhhc2hlcyE=";
}
