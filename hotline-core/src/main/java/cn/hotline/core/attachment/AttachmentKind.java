package cn.hotline.core.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What may be handed in, known by how it begins and not by what it is called. */
public enum AttachmentKind {
    PDF("application/pdf", "25504446", null),
    PNG("image/png", "89504E470D0A1A0A", null),
    JPEG("image/jpeg", "FFD8FF", null),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504B0304", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304", "xl/workbook.xml"),
    /** A binary document of older office programs. */
    DOC("application/msword", "D0CF11E0A1B11AE1", null);

    private final String mediaType;
    private final byte[] start;
    private final byte @Nullable [] entry;

    /** @param entry name of a file that a packed document has, which stands in it unpacked */
    AttachmentKind(String mediaType, String start, @Nullable String entry) {
        this.mediaType = mediaType;
        this.start = HexFormat.of().parseHex(start);
        this.entry = entry == null ? null : entry.getBytes(StandardCharsets.US_ASCII);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return null when it is none of these */
    static @Nullable AttachmentKind of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.fits(content))
                .findFirst()
                .orElse(null);
    }

    private boolean fits(byte[] content) {
        return at(content, 0, start) && (entry == null || holds(content, entry));
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && at(content, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] content, int offset, byte[] wanted) {
        return content.length >= offset + wanted.length
                && Arrays.equals(content, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
