package cn.hotline.core.workorder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chains an order's history rows by SHA-256: a row that is changed, dropped, added or reordered later breaks the chain. */
public final class HistoryChain {

    /** What the first row of every order points back to. */
    public static final byte[] START = new byte[32];

    private HistoryChain() {}

    static HistoryEntry seal(HistoryEntry entry, byte[] previous) {
        return new HistoryEntry(
                entry.workOrderId(),
                entry.version(),
                entry.command(),
                entry.from(),
                entry.to(),
                entry.actor(),
                entry.actorName(),
                entry.actorUnit(),
                entry.at(),
                entry.fields(),
                entry.note(),
                entry.idempotencyKey(),
                entry.requestHash(),
                previous,
                hash(entry, previous));
    }

    /**
     * @param entries all rows of one order, ascending
     * @param head the hash that the order itself holds
     */
    public static boolean isIntact(List<HistoryEntry> entries, byte[] head) {
        byte[] previous = START;
        int version = 0;
        for (HistoryEntry entry : entries) {
            boolean linked = entry.version() == ++version && Arrays.equals(entry.previousHash(), previous);
            if (!linked || !Arrays.equals(entry.hash(), hash(entry, previous))) {
                return false;
            }
            previous = entry.hash();
        }
        return Arrays.equals(previous, head);
    }

    private static byte[] hash(HistoryEntry entry, byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(entry.workOrderId());
            out.writeInt(entry.version());
            text(out, entry.command().name());
            text(out, entry.from() == null ? null : entry.from().name());
            text(out, entry.to().name());
            text(out, entry.actor());
            text(out, entry.actorName());
            text(out, entry.actorUnit());
            out.writeLong(entry.at().toEpochMilli());
            text(out, entry.fields());
            text(out, entry.note());
            text(out, entry.idempotencyKey());
            text(out, entry.requestHash() == null ? null : Arrays.toString(entry.requestHash()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256().digest(bytes.toByteArray());
    }

    /** Length first, so that no two different rows write the same bytes. */
    private static void text(DataOutputStream out, @Nullable String value) throws IOException {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(value == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
