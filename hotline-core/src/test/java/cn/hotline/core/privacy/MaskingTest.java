package cn.hotline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void showsTheFirstCharacterOfAName() {
        assertThat(Masking.name("张三")).isEqualTo("张**");
        assertThat(Masking.name(" 欧阳修 ")).isEqualTo("欧**");
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷**");
        assertThat(Masking.name(" ")).isNull();
        assertThat(Masking.name(null)).isNull();
    }

    @Test
    void showsTheEndsOfANumber() {
        assertThat(Masking.phone("+8613805311234")).isEqualTo("138****1234");
        assertThat(Masking.phone("+8653188881234")).isEqualTo("****1234");
        assertThat(Masking.phone("+14155550123")).isEqualTo("****0123");
        assertThat(Masking.phone(null)).isNull();
    }
}
