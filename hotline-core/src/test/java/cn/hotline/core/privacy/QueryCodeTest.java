package cn.hotline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QueryCodeTest {

    private static final String NUMBER = "2026112100000011";

    private final KeyedHash hash = new HmacKeyedHash(new byte[32]);
    private final QueryCode codes = new QueryCode(hash);

    @Test
    void isAlwaysTheSameEightDigits() {
        String code = codes.of(NUMBER, "+8613805310000", "张三");
        assertThat(code).matches("[0-9]{8}").isEqualTo(codes.of(NUMBER, "+8613805310000", "李四"));
        assertThat(QueryCode.same(code, " " + code + " ")).isTrue();
        assertThat(QueryCode.same(code, code.substring(1))).isFalse();
    }

    @Test
    void differsByOrderAppellantAndKey() {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        assertThat(java.util.List.of(
                        codes.of(NUMBER, "+8613805310000", null),
                        codes.of(NUMBER, "+8613805310001", null),
                        codes.of("2026112100000026", "+8613805310000", null),
                        codes.of(NUMBER, null, "张三"),
                        codes.of(NUMBER, null, null),
                        new QueryCode(new HmacKeyedHash(otherKey)).of(NUMBER, "+8613805310000", null)))
                .doesNotHaveDuplicates();
    }

    @Test
    void hashesOfDifferentPurposesNeverMeet() {
        assertThat(hash.hash("caller", "1")).isNotEqualTo(hash.hash("request", "1"));
        assertThat(hash.hash("caller1", "")).isNotEqualTo(hash.hash("caller", "1"));
        assertThatThrownBy(() -> new HmacKeyedHash(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
