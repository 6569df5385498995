package cn.hotline.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedChineseTest {

    @Test
    void writesTraditionalCharactersInSimplifiedOnes() {
        assertThat(SimplifiedChinese.of("陽光花園三號樓電梯壞了，業主羣反應強烈")).isEqualTo("阳光花园三号楼电梯坏了，业主群反应强烈");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        String text = "阳光花园3号楼电梯坏了 lift كونا 𠮷";
        assertThat(SimplifiedChinese.of(text)).isSameAs(text);
    }
}
