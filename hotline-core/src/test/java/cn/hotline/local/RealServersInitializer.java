package cn.hotline.local;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the shared servers once per test process and tells a test's context where they are. */
public class RealServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var database = environment.getProperty("hotline.local.database", "hotline_test");
        var servers = LocalServers.shared();
        servers.stopAfterTheApplication();
        servers.testDatabase(database);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("localServers", Map.copyOf(servers.springProperties(database))));
    }
}
