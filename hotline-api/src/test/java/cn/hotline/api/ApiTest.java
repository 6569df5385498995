package cn.hotline.api;

import cn.hotline.local.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** One running application on the real servers for all tests that speak HTTP to it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RealServers
@SpringBootTest(
        classes = HotlineApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hotline.local.database=hotline_api_test",
            "spring.main.allow-bean-definition-overriding=true",
            "hotline.limits.public-address=10000/1m",
            "server.address=127.0.0.1"
        })
@Import(ApiTestConfiguration.class)
public @interface ApiTest {}
