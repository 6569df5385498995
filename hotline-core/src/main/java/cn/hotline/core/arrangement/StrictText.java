package cn.hotline.core.arrangement;

import cn.hotline.core.workorder.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes that have to be UTF-8: a file in GBK is refused instead of being read as garbage. */
public final class StrictText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictText() {}

    /** @throws Refusal.InvalidCommand when it is something else, or nothing */
    public static String of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (content.isBlank()) {
                throw new Refusal.InvalidCommand("body", "empty", "文件是空的");
            }
            return content;
        } catch (CharacterCodingException e) {
            throw new Refusal.InvalidCommand("body", "not-utf-8", "文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8 后再导入");
        }
    }
}
