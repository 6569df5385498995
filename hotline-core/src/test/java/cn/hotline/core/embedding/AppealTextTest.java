package cn.hotline.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppealTextTest {

    @Test
    void readsTheTitleAndTheFirstThreeHundredCharactersOfTheContent() {
        AppealText text = AppealText.of("路灯不亮", "𠮷".repeat(400));
        assertThat(text.title()).isEqualTo("路灯不亮");
        assertThat(text.text()).isEqualTo("路灯不亮。" + "𠮷".repeat(300));
    }

    @Test
    void passesOverMarkupAndWidths() {
        AppealText text = AppealText.of("　路灯　不亮 ", "<p class=\"x\">第１２号楼&nbsp;<br/>Ａ座\r\n</p>3<5");
        assertThat(text.text()).isEqualTo("路灯 不亮。第12号楼 A座 3<5");
    }

    @Test
    void readsTraditionalCharactersAsSimplifiedOnes() {
        assertThat(AppealText.of("陽光花園電梯壞了", "三號樓").text()).isEqualTo("阳光花园电梯坏了。三号楼");
    }

    @Test
    void nothingButMarkupLeavesTheTitle() {
        assertThat(AppealText.of("投诉", "<div></div>").text()).isEqualTo("投诉。");
    }
}
