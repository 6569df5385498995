package cn.hotline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** MySQL 8.0.31, Oracle's own build. Sessions run at +08:00 and READ COMMITTED, every commit is flushed to the disk. */
public final class LocalMysql extends LocalServer {
    public static final String USER = "hotline";
    public static final String PASSWORD = "hotline";

    private static final List<String> LIBRARY_FOLDERS =
            List.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib");

    private final Path home;

    LocalMysql(LocalSettings settings) {
        super("MySQL 8.0.31", settings.mysql(), settings.data().resolve("mysql"));
        this.home = settings.data().resolve("software/mysql-8.0.31");
    }

    /** The JDBC address of a database, with which a {@code DATETIME(3)} column and an {@code Instant} agree. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port() + "/" + database
                + "?connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
                + "&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    /** Creates the database, empty even if it was there before, and answers its JDBC address. */
    public String freshDatabase(String database) {
        try (var connection = DriverManager.getConnection(url(""), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + database + "`");
            statement.execute("CREATE DATABASE `" + database + "`");
            return url(database);
        } catch (SQLException e) {
            throw new LocalServerProblem("Cannot create the database " + database + ".", e);
        }
    }

    @Override
    protected void prepare() throws IOException {
        Unpacking.once(home, this::unpack);
        Unpacking.once(folder, this::initialise);
        Unpacking.copy("/local/mysql/users.sql", folder.resolveSibling("mysql-users.sql"));
        // names a process that is gone, whose number another process may have by now
        Files.deleteIfExists(folder.resolve("mysql.sock"));
        Files.deleteIfExists(folder.resolve("mysql.sock.lock"));
    }

    @Override
    protected List<String> command() {
        var command = program(folder);
        command.addAll(List.of(
                "--port=" + port(),
                "--bind-address=127.0.0.1",
                // relative, because the path of a socket must be shorter than 108 characters
                "--socket=mysql.sock",
                "--mysqlx=OFF",
                "--init-file=" + folder.resolveSibling("mysql-users.sql"),
                "--skip-name-resolve",
                "--skip-log-bin",
                "--default-time-zone=+08:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-log-writer-threads=OFF",
                "--innodb-buffer-pool-size=512M",
                "--performance-schema=OFF", // a tenth of the time of a statement, and nobody reads it here
                "--innodb-redo-log-capacity=512M",
                "--max-connections=300"));
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of();
    }

    @Override
    protected boolean answers() {
        try (var connection = DriverManager.getConnection(url(""), USER, PASSWORD)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void unpack(Path target) throws IOException {
        Progress.say("MySQL: unpacking");
        Unpacking.tarGz("/mysql-Linux-amd64.tar.gz", target);
        for (var library : List.of("libaio.so.1", "libnuma.so.1")) {
            if (isMissing(library)) {
                // mysqld looks there first
                Unpacking.copy(
                        "/local/mysql/" + library, target.resolve("lib/private").resolve(library));
            }
        }
    }

    private void initialise(Path target) throws IOException {
        Progress.say("MySQL: first start, creating its data folder");
        var command = program(target);
        command.add("--initialize-insecure");
        var log = folder.resolveSibling("mysql-initialise.log");
        var exit =
                ChildProcess.start(command, environment(), log).onExit().join().exitValue();
        if (exit != 0) {
            FileSystemUtils.deleteRecursively(target);
            throw new LocalServerProblem("MySQL could not create its data folder:\n" + Files.readString(log));
        }
    }

    private List<String> program(Path data) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci"));
        if (isMissing("libaio.so.1")) {
            command.add("--innodb-use-native-aio=0");
        }
        if (ChildProcess.isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private static boolean isMissing(String library) {
        return LIBRARY_FOLDERS.stream().noneMatch(in -> Files.exists(Path.of(in, library)));
    }
}
