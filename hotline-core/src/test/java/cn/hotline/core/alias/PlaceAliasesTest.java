package cn.hotline.core.alias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceAliasesTest {

    private static final PlaceAliases ALIASES = new PlaceAliases(Map.of(
            "阳光花园", "阳光花园小区",
            "阳光华园", "阳光花园",
            "a区", "东区"));

    @Test
    void aNameMeansWhatItsAliasEndsAt() {
        assertThat(ALIASES.canonical("阳光华园")).isEqualTo("阳光花园小区");
        assertThat(ALIASES.canonical(" Ａ 区")).isEqualTo("东区");
        assertThat(ALIASES.canonical("和平里")).isEqualTo("和平里");
        assertThat(PlaceAliases.NONE.canonical("Ａ区")).isEqualTo("a区");
    }

    @Test
    void inATextTheLongestNameIsReplacedAndACanonicalOneStaysAsItIs() {
        assertThat(ALIASES.replaceIn("阳光华园3号楼和阳光花园小区5号楼")).isEqualTo("阳光花园小区3号楼和阳光花园小区5号楼");
        assertThat(ALIASES.replaceIn("𠮷阳光花园北门")).isEqualTo("𠮷阳光花园小区北门");
        assertThat(PlaceAliases.NONE.replaceIn("阳光花园")).isEqualTo("阳光花园");
    }
}
