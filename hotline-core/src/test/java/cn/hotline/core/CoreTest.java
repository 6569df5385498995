package cn.hotline.core;

import cn.hotline.local.RealServers;
import cn.hotline.testing.CoreTestApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** One context for all tests of the core that need its beans on the real servers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(
        classes = CoreTestApplication.class,
        properties = {
            "hotline.local.database=hotline_core_test",
            "spring.flyway.locations=classpath:db/migration,classpath:db/reference,classpath:db/sample",
            "hotline.privacy.key=dGVzdC1rZXktb2YtMzItYnl0ZXMtZm9yLWZpZWxkcyE=",
            "hotline.privacy.hash-key=dGVzdC1rZXktb2YtMzItYnl0ZXMtZm9yLWhhc2hlcyE="
        })
public @interface CoreTest {}
