package cn.hotline.core.privacy;

import org.jspecify.annotations.Nullable;

/** Encrypts single fields at rest; a ciphertext only opens in the context (order and field) it was made for. */
public interface FieldCipher {

    byte @Nullable [] encrypt(@Nullable String plain, String context);

    /** @throws IllegalStateException if the ciphertext was tampered with or belongs to another context */
    @Nullable
    String decrypt(byte @Nullable [] ciphertext, String context);
}
