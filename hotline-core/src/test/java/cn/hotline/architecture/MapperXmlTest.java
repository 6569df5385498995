package cn.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapperXmlTest {

    private static final Path MAPPERS = Path.of("src", "main", "resources", "mapper");
    private static final Path SAMPLE = Path.of("src", "test", "resources", "architecture", "LooseMapper.xml");

    @Test
    void everyColumnIsNamed() {
        assertThat(mappers()).flatExtracting(MapperXml::everyColumn).isEmpty();
    }

    @Test
    void oneMapperAloneWritesTheTablesOfAnOrder() {
        assertThat(mappers()).flatExtracting(MapperXml::writesCases).isEmpty();
    }

    @Test
    void everyListEnds() {
        assertThat(mappers()).flatExtracting(MapperXml::unboundedLists).isEmpty();
    }

    @Test
    void theSampleIsCaught() throws Exception {
        MapperXml sample = MapperXml.read(SAMPLE);

        assertThat(sample.everyColumn()).containsExactly("LooseMapper.xml rows");
        assertThat(sample.writesCases())
                .containsExactlyInAnyOrder(
                        "LooseMapper.xml addClock", "LooseMapper.xml moveOrder", "LooseMapper.xml dropHistory");
        assertThat(sample.unboundedLists()).containsExactly("LooseMapper.xml rows");
    }

    private static List<MapperXml> mappers() {
        try (Stream<Path> files = Files.list(MAPPERS)) {
            return files.sorted().map(MapperXmlTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MapperXml read(Path path) {
        try {
            return MapperXml.read(path);
        } catch (Exception e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }
}
