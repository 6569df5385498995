package cn.hotline.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256; the purpose and a zero byte come before the value, so no two purposes ever hash the same bytes. */
public final class HmacKeyedHash implements KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_LENGTH = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the key is shorter than 32 bytes */
    public HmacKeyedHash(byte[] key) {
        if (key.length < KEY_LENGTH) {
            throw new IllegalArgumentException("the hash key needs at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public byte[] hash(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
