package cn.hotline.api.evaluation;

import cn.hotline.api.HotlineApplication;
import cn.hotline.local.LocalServers;
import cn.hotline.local.LocalSettings;
import cn.hotline.local.ParentProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Streams a file of appeals ({@code message_id,user_id,time,title,body}) in time order through intake, relay, model and
 * index, and links each with the issues before it as the jobs do. By {@code mvn -Pevaluate -Dappeals=in.csv -Dout=dir}; with {@code
 * -Dlabels=clusters.csv} ({@code message_id,cluster_id}) and {@code -DhardNegatives=pairs.csv} ({@code
 * message_id,not_same_as}) also says how well. Writes {@code ranked.csv} and {@code clusters.csv} into the directory.
 */
public final class RepeatEvaluation {

    private RepeatEvaluation() {}

    public static void main(String[] args) throws Exception {
        ParentProcess.exitWithIt();
        try {
            evaluate(Task.given());
        } catch (UnusableFile e) {
            Say.line("%s", e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void evaluate(Task task) throws IOException {
        LocalServers servers = LocalServers.start(
                LocalSettings.withFreePorts(Path.of("target/evaluation").toAbsolutePath(), false));
        servers.stopAfterTheApplication();
        try (ConfigurableApplicationContext application = application(servers)) {
            Course course = new Course(application);
            course.run(task.messages());
            Answers.write(course, task.messages(), task.out());
            Score.of(course, task.messages()).print();
            if (task.truth() != null) {
                task.truth().judge(course, task.messages()).print();
            }
        }
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
}
