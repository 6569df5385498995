package cn.hotline.core.language;

import com.ibm.icu.text.Transliterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes traditional characters in simplified ones, one for one, by the Unicode consortium's table; for comparison only. */
public final class SimplifiedChinese {

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;
    private static final String APART = "\n";

    private static final char[] SIMPLIFIED = table();

    private SimplifiedChinese() {}

    public static String of(String text) {
        char[] written = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < written.length; i++) {
            char simplified = of(written[i]);
            changed |= simplified != written[i];
            written[i] = simplified;
        }
        return changed ? new String(written) : text;
    }

    private static char of(char written) {
        return written < FIRST || written > LAST ? written : SIMPLIFIED[written - FIRST];
    }

    /** Each character by itself, so that what it becomes never depends on its neighbours. */
    private static char[] table() {
        String all =
                IntStream.rangeClosed(FIRST, LAST).mapToObj(Character::toString).collect(Collectors.joining(APART));
        String[] written = all.split(APART, -1);
        String[] simplified =
                Transliterator.getInstance("Hant-Hans").transliterate(all).split(APART, -1);
        char[] table = new char[written.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (simplified[i].length() == 1 ? simplified[i] : written[i]).charAt(0);
        }
        return table;
    }
}
