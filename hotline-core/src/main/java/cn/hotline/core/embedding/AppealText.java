package cn.hotline.core.embedding;

import cn.hotline.core.language.SimplifiedChinese;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a model reads of an appeal. Whoever changes how texts are prepared here raises the version of the model, or vectors
 * of differently prepared texts are compared.
 *
 * @param title cleaned
 * @param text title, full stop and the first 300 characters of the cleaned content, where people say what it is about
 */
public record AppealText(String title, String text) {

    private static final int COMPARED = 300;
    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]{0,1000}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6});");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    public static AppealText of(String title, String content) {
        String cleanTitle = cleaned(title);
        String body = cleaned(content);
        int length = Math.min(COMPARED, body.codePointCount(0, body.length()));
        return new AppealText(cleanTitle, cleanTitle + "。" + body.substring(0, body.offsetByCodePoints(0, length)));
    }

    /** Without markup, in simplified characters, with half-width letters and digits, and with single spaces. */
    private static String cleaned(String raw) {
        String text = TAG.matcher(raw).replaceAll(" ");
        text = ENTITY.matcher(text).replaceAll(" ");
        text = SimplifiedChinese.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
