package cn.hotline.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of texts that people typed: mobile numbers, numbers of Chinese identity and bank cards, and the
 * name and telephone number of the appellant where they are known. Full-width digits, spaces and dashes do not hide a number.
 */
public final class FreeText {

    /** What people, and pasted pages, put between digits: also what nobody sees. */
    private static final String GAP = "[-\\s\\u00A0\\u2010-\\u2015\\u200B-\\u200D\\uFEFF]{0,2}";

    private static final Pattern IDENTITY_CARD = Pattern.compile(
            "(?<!\\d)[1-9](?:~\\d){5}~(?:1~[89]|2~0)(?:~\\d){2}~(?:0~[1-9]|1~[0-2])~(?:0~[1-9]|[12]~\\d|3~[01])(?:~\\d){3}~[\\dXxＸｘ](?![\\dXx])"
                    .replace("~", GAP));
    private static final Pattern OLD_IDENTITY_CARD =
            Pattern.compile("(?<!\\d)[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)");
    private static final Pattern BANK_CARD = Pattern.compile("(?<!\\d)6" + GAP + "2(?:" + GAP + "\\d){14,17}(?!\\d)");
    /** Accounts that people are reached at; offices' addresses are no secret. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i)[\\w.+-]{1,64}@(?!\\w+\\.gov\\.cn)[\\w-]+(?:\\.[\\w-]+)+|(?<=微信|微信号|wechat|vx|qq|qq号)[:：是为\\s]{0,3}[a-z0-9][-_a-z0-9]{4,19}");

    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86" + GAP + ")?1" + GAP + "[3-9](?:" + GAP + "\\d){9}(?!\\d)");
    private static final Pattern MOBILE_IN_WORDS = Pattern.compile("[一幺][三四五六七八九][零〇一幺二三四五六七八九]{9}");
    private static final Pattern FIXED =
            Pattern.compile("(?<!\\d)(?:\\(?0\\d{2,3}\\)?" + GAP + ")[2-8](?:" + GAP + "\\d){6,7}(?!\\d)");
    private static final String TITLES = "(?:先生|女士|小姐|师傅|老师|同志|阿姨|大爷|大妈|大叔|大姐|某某?)";
    private static final String REMOVED = "［已隐去］";

    private final @Nullable Pattern name;
    private final @Nullable Pattern nameAndTitles;
    private final @Nullable Pattern phone;

    private FreeText(@Nullable String name, @Nullable String phone) {
        this.name = name == null ? null : Pattern.compile(spaced(name), Pattern.CASE_INSENSITIVE);
        this.nameAndTitles = name == null ? null : withTitles(name);
        this.phone = phone == null ? null : written(phone);
    }

    /** Knows nobody in particular. */
    public static FreeText anybody() {
        return new FreeText(null, null);
    }

    /**
     * @param name of the appellant; a name of one character is no name to look for
     * @param phone of the appellant, E.164
     */
    public static FreeText about(@Nullable String name, @Nullable String phone) {
        String known = name == null ? "" : name.strip();
        return new FreeText(known.codePointCount(0, known.length()) < 2 ? null : known, phone);
    }

    /** For readers who may know that there was a number, but not which: 138****1234. */
    public String mask(String text) {
        String masked = text;
        for (Pattern number : List.of(IDENTITY_CARD, BANK_CARD, OLD_IDENTITY_CARD, MOBILE, MOBILE_IN_WORDS, ACCOUNT)) {
            masked = replace(masked, number, FreeText::middle);
        }
        masked = phone == null ? masked : replace(masked, phone, FreeText::middle);
        return name == null ? masked : replace(masked, name, found -> String.valueOf(Masking.name(found)));
    }

    /** For readers who must not recognise the appellant: every number that could be dialled goes, and every trace of the name. */
    public String remove(String text) {
        String left = text;
        List<Pattern> traces = new ArrayList<>(
                List.of(IDENTITY_CARD, BANK_CARD, OLD_IDENTITY_CARD, MOBILE, MOBILE_IN_WORDS, ACCOUNT, FIXED));
        if (phone != null) {
            traces.addFirst(phone);
        }
        if (nameAndTitles != null) {
            traces.add(nameAndTitles);
        }
        for (Pattern trace : traces) {
            left = replace(left, trace, found -> REMOVED);
        }
        return left;
    }

    /** Searches with half-width digits and replaces in the text as it was written; both have the same length. */
    private static String replace(String text, Pattern pattern, UnaryOperator<String> by) {
        Matcher matcher = pattern.matcher(halfWidth(text));
        StringBuilder result = new StringBuilder(text.length());
        int end = 0;
        while (matcher.find()) {
            result.append(text, end, matcher.start()).append(by.apply(text.substring(matcher.start(), matcher.end())));
            end = matcher.end();
        }
        return result.append(text, end, text.length()).toString();
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if ((c >= '０' && c <= '９') || c == '（' || c == '）' || c == '－' || c == '＋') {
                half.setCharAt(i, (char) (c - '０' + '0'));
            } else if (c == '\u3000') {
                half.setCharAt(i, ' ');
            }
        }
        return half.toString();
    }

    private static String middle(String found) {
        String bare = found.replaceAll("[-\\s\\u00A0\\u2010-\\u2015\\u200B-\\u200D\\uFEFF.·]", "");
        return bare.length() <= 7 ? "****" : bare.substring(0, 3) + "****" + bare.substring(bare.length() - 4);
    }

    /** With spaces in it, as people set a name of two characters, it is the same name. */
    private static String spaced(String name) {
        return name.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[\\s\\u00A0\\u200B-\\u200D]{0,3}"));
    }

    /** 张三, and 张先生, 张某 as well: in a small place that is a trace. */
    private static Pattern withTitles(String name) {
        int[] ends = name.codePoints().limit(2).map(Character::charCount).toArray();
        String one = Pattern.quote(name.substring(0, ends[0]));
        String two = Pattern.quote(name.substring(0, ends[0] + ends[1]));
        return Pattern.compile(spaced(name) + "|(?:" + two + "|" + one + ")" + TITLES, Pattern.CASE_INSENSITIVE);
    }

    /** However its digits are grouped, with or without the codes of country and area. */
    private static Pattern written(String e164) {
        boolean chinese = e164.startsWith("+86");
        String digits = e164.substring(chinese ? 3 : 1);
        int area = chinese ? areaCodeLength(digits) : 0;
        String code = area == 0 ? "" : "(?:\\(?0?" + digits.substring(0, area) + "\\)?" + GAP + ")?";
        String grouped = String.join(
                "[-\\s\\u2010-\\u2015.·()]{0,2}", digits.substring(area).split(""));
        return Pattern.compile("(?<!\\d)(?:\\+?86" + GAP + ")?" + code + grouped + "(?!\\d)");
    }

    private static int areaCodeLength(String national) {
        if (national.startsWith("10") || national.startsWith("2")) {
            return 2;
        }
        return national.startsWith("1") || national.startsWith("400") || national.startsWith("800") ? 0 : 3;
    }
}
