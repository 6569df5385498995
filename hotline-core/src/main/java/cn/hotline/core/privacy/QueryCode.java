package cn.hotline.core.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The eight digits with which a citizen asks for an order. Derived from the order's number and the appellant under the
 * server's key, never stored: the same order always has the same code, and a replayed registration answers it again.
 */
public final class QueryCode {

    private static final long CODES = 100_000_000L;

    private final KeyedHash keyedHash;

    public QueryCode(KeyedHash keyedHash) {
        this.keyedHash = keyedHash;
    }

    /**
     * @param number the order's 16 digits
     * @param phone E.164, null when none is known
     * @param name counts only without a phone; null for the anonymous
     */
    public String of(String number, @Nullable String phone, @Nullable String name) {
        String appellant = phone != null ? phone : name != null ? name.strip() : "anonymous";
        long drawn = ByteBuffer.wrap(keyedHash.hash("query-code", number + " " + appellant))
                .getLong();
        return "%08d".formatted(Long.remainderUnsigned(drawn, CODES));
    }

    /** Takes the same time wherever the codes differ. */
    public static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
