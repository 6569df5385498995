package cn.hotline.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModules;

/** The modules of the core and who knows whom, as Spring Modulith reads them from the classes. */
record ModuleDiagram(ApplicationModules modules) {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Every module with those it depends on, by name. */
    Map<String, SortedSet<String>> dependencies() {
        Map<String, SortedSet<String>> known = new TreeMap<>();
        modules.forEach(module -> known.put(
                module.getIdentifier().toString(),
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(other -> other.getIdentifier().toString())
                        .collect(toCollection(TreeSet::new))));
        return known;
    }

    String markdown() {
        return """
            # The modules of the core

            Generated from the classes by Spring Modulith; the build fails when this page is stale. An arrow points to
            what a module knows. Adapters know whatever feature they serve, and no feature knows an adapter.

            ```mermaid
            flowchart TD
            %s```

            | module | what it is | knows |
            |---|---|---|
            %s\
            """.formatted(arrows(), rows());
    }

    private String arrows() {
        return dependencies().entrySet().stream()
                .flatMap(module ->
                        module.getValue().stream().map(other -> "    %s --> %s%n".formatted(module.getKey(), other)))
                .collect(joining());
    }

    private String rows() {
        return dependencies().entrySet().stream()
                .map(module -> "| `%s` | %s | %s |%n"
                        .formatted(module.getKey(), sentence(module.getKey()), String.join(", ", module.getValue())))
                .collect(joining());
    }

    /** The one sentence of the package. */
    private static String sentence(String module) {
        Path page = SOURCES.resolve(Path.of("cn", "hotline", "core", module, "package-info.java"));
        try {
            String first = Files.exists(page) ? Files.readAllLines(page).getFirst() : "";
            return first.replace("/**", "").replace("*/", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
