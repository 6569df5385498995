package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/**
 * Whom nothing that is shown of an order may name.
 *
 * @param name ciphertext, as {@code phone}
 */
public record Appellant(boolean sealed, byte @Nullable [] name, byte @Nullable [] phone) {}
