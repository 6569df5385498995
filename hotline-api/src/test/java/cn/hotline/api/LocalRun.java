package cn.hotline.api;

import cn.hotline.local.LocalServerProblem;
import cn.hotline.local.LocalServers;
import cn.hotline.local.LocalSettings;
import cn.hotline.local.ParentProcess;
import cn.hotline.local.Port;
import org.springframework.boot.SpringApplication;

/** Everything on one machine: the servers, the schema, sample data, the api and the jobs. Started by {@code mvn -Prun}. */
public final class LocalRun {
    private LocalRun() {}

    public static void main(String[] args) {
        ParentProcess.exitWithIt();
        try {
            startServers();
        } catch (LocalServerProblem problem) {
            System.err.println(System.lineSeparator() + problem.getMessage() + System.lineSeparator());
            System.exit(1);
        }
        SpringApplication.from(HotlineApplication::main)
                .with(LocalRunConfiguration.class)
                .run(args);
    }

    private static void startServers() {
        var http = Port.configured("the web server", "hotline.http.port", 8080);
        http.mustBeFree();
        var servers = LocalServers.start(LocalSettings.forRun());
        servers.stopAfterTheApplication();
        servers.springProperties("hotline").forEach(System::setProperty);
        System.setProperty(
                "spring.flyway.locations", "classpath:db/migration,classpath:db/reference,classpath:db/sample");
        System.setProperty("server.port", Integer.toString(http.number()));
        System.setProperty("server.address", "127.0.0.1");
    }
}
