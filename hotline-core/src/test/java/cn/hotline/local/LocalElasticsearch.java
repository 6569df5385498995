package cn.hotline.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Elasticsearch 9.5.2, one node, the distribution with the few modules of Elastic's own integration tests. */
public final class LocalElasticsearch extends LocalServer {
    private static final int TIMEOUT_MILLIS = 5_000;

    /** Starts sooner and computes slower. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Path home;
    private final boolean keep;
    private final Port transport;

    LocalElasticsearch(LocalSettings settings) {
        super("Elasticsearch 9.5.2", settings.elasticsearch(), settings.data().resolve("elasticsearch"));
        this.home = settings.data().resolve("software/elasticsearch-9.5.2");
        this.keep = settings.keep();
        this.transport = settings.transport();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    protected List<Port> ports() {
        var ports = new ArrayList<>(super.ports());
        ports.add(transport);
        return ports;
    }

    @Override
    protected void prepare() throws IOException {
        Unpacking.once(home, this::unpack);
        AnalysisPlugin.assemble(home.resolve("plugins/hotline-analysis"));
        for (var part : List.of("config", "data", "logs", "tmp")) {
            Files.createDirectories(folder.resolve(part));
        }
        for (var file : List.of("jvm.options", "log4j2.properties")) {
            Files.copy(
                    home.resolve("config").resolve(file),
                    folder.resolve("config").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(folder.resolve("config/elasticsearch.yml"), configuration());
    }

    @Override
    protected List<String> command() {
        var command = new ArrayList<String>();
        if (ChildProcess.isRoot()) {
            // Elasticsearch refuses to run as root; as nobody it may still read a checkout that is root's alone
            command.addAll(List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            command.addAll(List.of("--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override"));
            command.addAll(List.of("--bounding-set=-all,+dac_override", "--securebits=+no_setuid_fixup"));
            command.addAll(List.of("--pdeathsig", "TERM"));
        }
        command.add(home.resolve("bin/elasticsearch").toString());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", folder.resolve("config").toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                "CLI_JAVA_OPTS", QUICK,
                "ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:-AlwaysPreTouch" + (keep ? "" : " " + QUICK));
    }

    @Override
    protected boolean answers() {
        try {
            var health = URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=2s");
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void unpack(Path target) throws IOException {
        Progress.say("Elasticsearch: unpacking");
        Unpacking.zip(ElasticsearchZip.locate(), target);
    }

    private List<String> configuration() {
        return List.of(
                "cluster.name: hotline-local",
                "node.name: local",
                "path.data: " + folder.resolve("data"),
                "path.logs: " + folder.resolve("logs"),
                "network.host: 127.0.0.1",
                "http.port: " + port(),
                "transport.port: " + transport.number(),
                "discovery.type: single-node",
                "xpack.security.enabled: false",
                "cluster.routing.allocation.disk.threshold_enabled: false");
    }
}
