package cn.hotline.core.adapter.privacy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secrets of the house, base64 of 32 random bytes each.
 *
 * @param key encrypts names and telephone numbers
 * @param earlierKeys that encrypted before, oldest first; a new key goes to {@code key}, the old one to the end of these
 * @param hashKey finds callers again and makes query codes; changing it loses both
 */
@ConfigurationProperties("hotline.privacy")
record PrivacyProperties(
        @Nullable String key,
        @Nullable List<String> earlierKeys,
        @Nullable String hashKey) {

    /** In the order of their ids, the encrypting one last. */
    List<byte[]> encryptionKeys() {
        List<byte[]> keys = new ArrayList<>();
        if (earlierKeys != null) {
            earlierKeys.forEach(earlier -> keys.add(secret("hotline.privacy.earlier-keys", earlier)));
        }
        keys.add(secret("hotline.privacy.key", key));
        return keys;
    }

    byte[] hashingKey() {
        return secret("hotline.privacy.hash-key", hashKey);
    }

    private static byte[] secret(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new MissingKey(property, "is not set");
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(value.strip());
            if (bytes.length == 32) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new MissingKey(property, "is not base64");
        }
        throw new MissingKey(property, "is not 32 bytes long");
    }

    /** Without its keys the application must not start; names no value, only the property. */
    static final class MissingKey extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingKey(String property, String problem) {
            super("The property " + property + " " + problem
                    + ". It has to be the base64 text of 32 random bytes, for instance from: openssl rand -base64 32");
        }
    }
}
