package cn.hotline.core.workorder.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StateDiagramTest {

    private static final Path PAGE = Path.of("..", "docs", "state-machine.md");

    @Test
    void thePageShowsTheMachineAsItIs() throws Exception {
        String drawn = new StateDiagram(new Machines(WorkOrderMachineConfiguration.factory()).orderTable()).markdown();
        if (Boolean.getBoolean("hotline.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/state-machine.md is stale; mvn -pl hotline-core test -Dtest=StateDiagramTest"
                        + " -Dhotline.docs.write=true draws it")
                .isEqualTo(drawn);
    }
}
