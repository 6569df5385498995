package cn.hotline.core.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM. A ciphertext is the key's id (one byte), a random nonce (12 bytes), then the encrypted text with its tag (16
 * bytes); the context is authenticated but not stored. Keys are numbered from 0 in the order given and the last one
 * encrypts, so a new key is added behind the old ones and what they encrypted still opens.
 */
public final class AesFieldCipher implements FieldCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKey> keys;
    private final SecureRandom random = new SecureRandom();

    /** @throws IllegalArgumentException without a key, with more than 255, or with one that has not 32 bytes */
    public AesFieldCipher(List<byte[]> keys) {
        if (keys.isEmpty() || keys.size() > 255 || keys.stream().anyMatch(key -> key.length != KEY_LENGTH)) {
            throw new IllegalArgumentException("field encryption needs 1 to 255 keys of 32 bytes each");
        }
        this.keys = keys.stream()
                .map(key -> (SecretKey) new SecretKeySpec(key, "AES"))
                .toList();
    }

    @Override
    public byte @Nullable [] encrypt(@Nullable String plain, String context) {
        if (plain == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        int id = keys.size() - 1;
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, id, nonce, context).doFinal(text);
            return ByteBuffer.allocate(1 + NONCE_LENGTH + encrypted.length)
                    .put((byte) id)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt a field", e);
        }
    }

    @Override
    public @Nullable String decrypt(byte @Nullable [] ciphertext, String context) {
        if (ciphertext == null) {
            return null;
        }
        int textStart = 1 + NONCE_LENGTH;
        if (ciphertext.length < textStart || Byte.toUnsignedInt(ciphertext[0]) >= keys.size()) {
            throw new IllegalStateException("a field's ciphertext is malformed or its key is missing");
        }
        byte[] nonce = Arrays.copyOfRange(ciphertext, 1, textStart);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Byte.toUnsignedInt(ciphertext[0]), nonce, context);
            byte[] plain = cipher.doFinal(ciphertext, textStart, ciphertext.length - textStart);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field's ciphertext does not belong here or was tampered with", e);
        }
    }

    private Cipher cipher(int mode, int key, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
