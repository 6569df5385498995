package cn.hotline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** The three servers on one data folder. */
public final class LocalServers implements AutoCloseable {
    private static final class Shared {
        static final LocalServers SERVERS = start(LocalSettings.forTests()).stoppedAtExit();
    }

    private final LocalMysql mysql;
    private final LocalRedis redis;
    private final LocalElasticsearch elasticsearch;
    private final FolderLock lock;
    private final AtomicBoolean springStopsThem = new AtomicBoolean();
    private final Map<String, String> databases = new ConcurrentHashMap<>();
    private final Map<String, Integer> redisDatabases = new ConcurrentHashMap<>();

    private LocalServers(LocalSettings settings, FolderLock lock) {
        this.mysql = new LocalMysql(settings);
        this.redis = new LocalRedis(settings);
        this.elasticsearch = new LocalElasticsearch(settings);
        this.lock = lock;
    }

    /** The servers of this test process: started at the first call, stopped when the process ends. */
    public static LocalServers shared() {
        return Shared.SERVERS;
    }

    /**
     * Starts all three at once and returns when all answer.
     *
     * @throws LocalServerProblem when a port is taken, the folder is in use or a server does not come up
     */
    public static LocalServers start(LocalSettings settings) {
        var lock = FolderLock.take(settings.data());
        var servers = new LocalServers(settings, lock);
        try {
            var all = servers.inStoppingOrder();
            all.forEach(LocalServer::endLeftovers);
            all.forEach(server -> server.ports().forEach(Port::mustBeFree));
            if (!settings.keep()) {
                // not MySQL's: its databases are dropped one by one, which is quicker than initialising it again
                FileSystemUtils.deleteRecursively(settings.data().resolve("redis"));
                FileSystemUtils.deleteRecursively(settings.data().resolve("elasticsearch"));
            }
            servers.startAll();
            return servers;
        } catch (RuntimeException | IOException e) {
            servers.close();
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    public LocalMysql mysql() {
        return mysql;
    }

    public LocalRedis redis() {
        return redis;
    }

    public LocalElasticsearch elasticsearch() {
        return elasticsearch;
    }

    /** What the application needs to reach the servers; the database must exist. */
    public Map<String, String> springProperties(String database) {
        return Map.of(
                "spring.datasource.url",
                mysql.url(database),
                "spring.datasource.username",
                LocalMysql.USER,
                "spring.datasource.password",
                LocalMysql.PASSWORD,
                "hotline.redis.url",
                redis.url() + "/" + redisDatabase(database),
                "hotline.elasticsearch.url",
                elasticsearch.url());
    }

    /** Applications on different databases do not count against one another's limits. */
    private int redisDatabase(String database) {
        return redisDatabases.computeIfAbsent(database, first -> redisDatabases.size() % LocalRedis.DATABASES);
    }

    /** The JDBC address of a database that was empty when this process asked for it first. */
    public String testDatabase(String name) {
        return databases.computeIfAbsent(name, mysql::freshDatabase);
    }

    /** Stops the servers at the end of this process. */
    public LocalServers stoppedAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeUnlessSpringDoes, "local-servers-stop"));
        return this;
    }

    /** Lets Spring Boot, which is about to start an application, close that first and then stop the servers. */
    public void stopAfterTheApplication() {
        if (springStopsThem.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(this::close);
        }
    }

    private void closeUnlessSpringDoes() {
        if (!springStopsThem.get()) {
            close();
        }
    }

    @Override
    public void close() {
        inStoppingOrder().forEach(LocalServer::stop);
        lock.close();
    }

    private void startAll() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = inStoppingOrder().stream()
                    .map(server -> CompletableFuture.runAsync(server::start, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private List<LocalServer> inStoppingOrder() {
        return List.of(elasticsearch, redis, mysql);
    }
}
