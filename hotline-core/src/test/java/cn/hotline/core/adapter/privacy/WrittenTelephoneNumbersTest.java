package cn.hotline.core.adapter.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTelephoneNumbersTest {

    private final WrittenTelephoneNumbers numbers = new WrittenTelephoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "13805310000, +8613805310000",
        "138 0531 0000, +8613805310000",
        "138-0531-0000, +8613805310000",
        "１３８０５３１００００, +8613805310000",
        "+86 13805310000, +8613805310000",
        "008613805310000, +8613805310000",
        "86 13805310000, +8613805310000",
        "19912345678, +8619912345678",
        "16612345678, +8616612345678",
        "0531-88881234, +8653188881234",
        "053188881234, +8653188881234",
        "(0531)88881234, +8653188881234",
        "（0531）8888 1234, +8653188881234",
        "0531－88881234, +8653188881234",
        "010-12345678, +861012345678",
        "0531-12345678, +8653112345678",
        "400-123-4567, +864001234567",
        "4008123123, +864008123123",
        "+852 2123 4567, +85221234567",
        "+1 415 555 2671, +14155552671"
    })
    void readsWhatPeopleWrite(String written, String e164) {
        assertThat(numbers.normalise(written)).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "abc", "12345", "1380531", "13805310000123456", "138O5310000", "00000000000", "-"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(numbers.normalise(written)).isNull();
    }
}
