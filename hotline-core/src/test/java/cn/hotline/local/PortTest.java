package cn.hotline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTest {

    @Test
    void aTakenPortIsNamedWithItsServerAndOption(@TempDir Path data) throws IOException {
        var settings = LocalSettings.withFreePorts(data, true);
        try (var taken = new ServerSocket(settings.redis().number(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalServers.start(settings))
                    .isInstanceOf(LocalServerProblem.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("Redis")
                    .hasMessageContaining("-Dhotline.local.redis.port=");
        }
        assertThat(data.resolve("software")).doesNotExist();
    }

    @Test
    void whatIsNoPortIsRefused() {
        System.setProperty("hotline.local.port-test", "70000");
        try {
            assertThatThrownBy(() -> Port.configured("Redis", "hotline.local.port-test", 1))
                    .hasMessage("hotline.local.port-test=70000 is no port; use a number from 1 to 65535.");
        } finally {
            System.clearProperty("hotline.local.port-test");
        }
    }
}
