package cn.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    private static final Path PAGE = Path.of("..", "docs", "modules.md");
    private static final ApplicationModules CORE = ApplicationModules.of("cn.hotline.core");

    /** Who may know whom. Adapters may know every feature, and no feature an adapter. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "privacy", Set.of(),
            "organisation", Set.of(),
            "deadline", Set.of(),
            "notice", Set.of(),
            "dispatch", Set.of("organisation"),
            "workorder", Set.of("deadline", "dispatch", "organisation", "privacy", "notice"));

    @Test
    void modulesFormNoCycleAndOpenOnlyTheirOwnPackage() {
        CORE.verify();
    }

    @Test
    void nothingDependsBackwards() {
        new ModuleDiagram(CORE).dependencies().forEach((module, others) -> {
            if (MAY_KNOW.containsKey(module)) {
                assertThat(MAY_KNOW.get(module)).as("known by " + module).containsAll(others);
            } else if (!module.equals("adapter")) {
                assertThat(others).as("known by " + module).doesNotContain("adapter");
            }
        });
    }

    @Test
    void thePageShowsTheModulesAsTheyAre() throws Exception {
        String drawn = new ModuleDiagram(CORE).markdown();
        if (Boolean.getBoolean("hotline.docs.write")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/modules.md is stale; mvn -pl hotline-core test -Dtest=ModulesTest -Dhotline.docs.write=true"
                        + " draws it")
                .isEqualTo(drawn);
    }

    @Test
    void aCycleOfModulesIsFound() {
        ApplicationModules cyclic =
                ApplicationModules.of("cn.hotline.architecture.violations.modules", location -> true);

        assertThatThrownBy(cyclic::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
    }
}
