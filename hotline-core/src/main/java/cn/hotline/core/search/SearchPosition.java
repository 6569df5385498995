package cn.hotline.core.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last hit of a page, after which the next page begins.
 *
 * @param score null when the list is not ordered by score
 */
public record SearchPosition(@Nullable Double score, long id) {

    private static final Pattern TEXT = Pattern.compile("(-|\\d{1,20}(?:\\.\\d{1,20})?(?:E-?\\d{1,3})?):(\\d{1,18})");

    String cursor() {
        String text = (score == null ? "-" : score.toString()) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws BadCursor when the text is no cursor, or one of a list in another order */
    static SearchPosition parse(String cursor, boolean byScore) {
        try {
            var matcher = TEXT.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (!matcher.matches() || matcher.group(1).equals("-") == byScore) {
                throw new BadCursor();
            }
            return new SearchPosition(
                    byScore ? Double.valueOf(matcher.group(1)) : null, Long.parseLong(matcher.group(2)));
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }
}
