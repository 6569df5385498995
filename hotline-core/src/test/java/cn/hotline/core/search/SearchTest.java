package cn.hotline.core.search;

import cn.hotline.local.RealServers;
import cn.hotline.testing.CoreTestApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** One context for the tests of outbox, index and search: a database and an index of their own, no relay but theirs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(
        classes = {CoreTestApplication.class, Hotline.class},
        properties = {
            "hotline.local.database=hotline_search_test",
            "hotline.elasticsearch.alias=search-test",
            "hotline.privacy.key=dGVzdC1rZXktb2YtMzItYnl0ZXMtZm9yLWZpZWxkcyE=",
            "hotline.privacy.hash-key=dGVzdC1rZXktb2YtMzItYnl0ZXMtZm9yLWhhc2hlcyE="
        })
public @interface SearchTest {}
