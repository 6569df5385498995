package cn.hotline.api;

import cn.hotline.core.MovableClock;
import cn.hotline.local.LocalServers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Another instance of the application on the same servers and the same database, as in production. */
public final class SecondInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    public SecondInstance(String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "server.port=0",
                "server.address=127.0.0.1",
                "spring.main.allow-bean-definition-overriding=true",
                "spring.flyway.enabled=false",
                "hotline.scheduler.enabled=false",
                "hotline.limits.public-address=10000/1m"));
        LocalServers.shared()
                .springProperties("hotline_api_test")
                .forEach((name, value) -> all.add(name + "=" + value));
        all.addAll(List.of(properties));
        context = new SpringApplicationBuilder(HotlineApplication.class, ApiTestConfiguration.class)
                .properties()
                .run(all.stream().map(property -> "--" + property).toArray(String[]::new));
    }

    public Caller caller() {
        return context.getBean(Caller.class);
    }

    public MovableClock clock() {
        return context.getBean(MovableClock.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
