package cn.hotline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AesFieldCipherTest {

    private static final byte[] OLD = key(1);
    private static final byte[] NEW = key(2);

    private final AesFieldCipher cipher = new AesFieldCipher(List.of(OLD));

    @Property(tries = 200)
    void opensWhatItClosed(@ForAll String plain) {
        String storable = plain.replaceAll("[\\ud800-\\udfff]", "");
        assertThat(cipher.decrypt(cipher.encrypt(storable, "a"), "a")).isEqualTo(storable);
    }

    @Test
    void leavesNothingAsNothing() {
        assertThat(cipher.encrypt(null, "a")).isNull();
        assertThat(cipher.decrypt(null, "a")).isNull();
    }

    @Test
    void neverWritesTheSameTwice() {
        assertThat(cipher.encrypt("𠮷田䶮", "a")).isNotEqualTo(cipher.encrypt("𠮷田䶮", "a"));
    }

    @Test
    void opensNothingInAnotherContext() {
        byte[] closed = cipher.encrypt("张三", "2026112100000011:name");
        assertThatThrownBy(() -> cipher.decrypt(closed, "2026112100000011:phone"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noticesEveryChangedByte() {
        byte[] closed = Objects.requireNonNull(cipher.encrypt("张三", "a"));
        for (int i = 0; i < closed.length; i++) {
            byte[] changed = closed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(changed, "a")).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> cipher.decrypt(Arrays.copyOf(closed, 5), "a"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stillOpensWhatAnEarlierKeyClosed() {
        byte[] closed = cipher.encrypt("张三", "a");
        AesFieldCipher rotated = new AesFieldCipher(List.of(OLD, NEW));
        assertThat(rotated.decrypt(closed, "a")).isEqualTo("张三");
        assertThatThrownBy(() -> cipher.decrypt(rotated.encrypt("李四", "a"), "a"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wantsKeysOf32Bytes() {
        assertThatThrownBy(() -> new AesFieldCipher(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AesFieldCipher(List.of(new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
