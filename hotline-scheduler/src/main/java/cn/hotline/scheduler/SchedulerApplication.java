package cn.hotline.scheduler;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The jobs alone, without a web server; any number of these processes share one database. Carries no stereotype, so that
 * no component scan of another application takes it in.
 */
@EnableAutoConfiguration
public class SchedulerApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(SchedulerApplication.class)
                .web(WebApplicationType.NONE)
                .run(args);
    }
}
