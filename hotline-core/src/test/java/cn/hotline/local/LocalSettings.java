package cn.hotline.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the local servers keep their data and on which ports they listen.
 *
 * @param data one folder for everything: programs, data, logs and pid files
 * @param keep whether data of an earlier start is kept; tests start empty
 */
public record LocalSettings(Path data, boolean keep, Port mysql, Port redis, Port elasticsearch, Port transport) {
    static final String MYSQL_PORT = "hotline.local.mysql.port";
    static final String REDIS_PORT = "hotline.local.redis.port";
    static final String ELASTICSEARCH_PORT = "hotline.local.elasticsearch.port";
    static final String TRANSPORT_PORT = "hotline.local.elasticsearch.transport.port";

    /** Fixed ports and {@code local-data} beside the root {@code pom.xml}, unless system properties say otherwise. */
    public static LocalSettings forRun() {
        return new LocalSettings(
                folder("local-data"),
                true,
                Port.configured("MySQL", MYSQL_PORT, 13306),
                Port.configured("Redis", REDIS_PORT, 16379),
                Port.configured("Elasticsearch", ELASTICSEARCH_PORT, 19200),
                Port.configured("Elasticsearch", TRANSPORT_PORT, 19300));
    }

    /** Free ports and {@code target/local-servers} of the root project, shared by the tests of all modules. */
    public static LocalSettings forTests() {
        return withFreePorts(folder("target/local-servers"), false);
    }

    public static LocalSettings withFreePorts(Path data, boolean keep) {
        return new LocalSettings(
                data,
                keep,
                Port.free("MySQL", MYSQL_PORT),
                Port.free("Redis", REDIS_PORT),
                Port.free("Elasticsearch", ELASTICSEARCH_PORT),
                Port.free("Elasticsearch", TRANSPORT_PORT));
    }

    private static Path folder(String otherwise) {
        var chosen = System.getProperty("hotline.local.data", "");
        if (chosen.isBlank()) {
            chosen = System.getenv().getOrDefault("HOTLINE_LOCAL_DATA", "");
        }
        var root = projectRoot();
        return root.resolve(chosen.isBlank() ? otherwise : chosen).normalize();
    }

    private static Path projectRoot() {
        var start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return start;
    }
}
