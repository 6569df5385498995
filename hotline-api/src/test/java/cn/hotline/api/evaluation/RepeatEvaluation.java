package cn.hotline.api.evaluation;

import cn.hotline.api.HotlineApplication;
import cn.hotline.local.LocalServers;
import cn.hotline.local.LocalSettings;
import cn.hotline.local.ParentProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Streams a file of appeals ({@code message_id,user_id,time,title,body}) in time order through intake, relay, model and
 * index, and links each with the issues before it. By {@code mvn -Pevaluate -Dappeals=in.csv -Dout=dir}; with {@code
 * -Dlabels=clusters.csv} ({@code message_id,cluster_id}) and {@code -DhardNegatives=pairs.csv} ({@code
 * message_id,not_same_as}) also says how well. Writes {@code ranked.csv} and {@code clusters.csv} into the directory.
 */
public final class RepeatEvaluation {

    private RepeatEvaluation() {}

    public static void main(String[] args) throws Exception {
        ParentProcess.exitWithIt();
        Path appeals = required("appeals");
        Path out = required("out");
        Files.createDirectories(out);
        List<Message> messages = Message.read(appeals);
        LocalServers servers = LocalServers.start(
                LocalSettings.withFreePorts(Path.of("target/evaluation").toAbsolutePath(), false));
        servers.stopAfterTheApplication();
        try (ConfigurableApplicationContext application = application(servers)) {
            Course course = new Course(application);
            course.run(messages);
            Answers.write(course, messages, out);
            Score.of(course, messages).print();
            Path labels = given("labels");
            if (labels != null) {
                Truth.read(labels, given("hard-negatives"))
                        .judge(course, messages)
                        .print();
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext application(LocalServers servers) {
        servers.mysql().freshDatabase("hotline_evaluation");
        Map<String, Object> properties = new TreeMap<>(servers.springProperties("hotline_evaluation"));
        properties.put("hotline.elasticsearch.alias", "hotline-evaluation");
        properties.put("hotline.scheduler.enabled", "false");
        properties.put("server.port", "0");
        properties.put("server.address", "127.0.0.1");
        properties.put("logging.level.root", "WARN");
        return new SpringApplicationBuilder(HotlineApplication.class)
                .properties(properties)
                .run();
    }

    private static Path required(String name) {
        Path path = given(name);
        if (path == null) {
            throw new IllegalArgumentException("say -D" + name + "=…");
        }
        return path;
    }

    private static @Nullable Path given(String name) {
        String value = System.getProperty("hotline.evaluation." + name, "");
        return value.isBlank() ? null : Path.of(value).toAbsolutePath();
    }
}
