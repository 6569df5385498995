package cn.hotline.core.alias;

import cn.hotline.core.language.SimplifiedChinese;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** The aliases as they stand at one moment; never changes, so that it may be asked from anywhere. */
public final class PlaceAliases {

    /** An alias of an alias of an alias is followed that far; longer ones cannot be entered. */
    public static final int LONGEST_CHAIN = 5;

    public static final PlaceAliases NONE = new PlaceAliases(Map.of());

    private final Map<String, String> meant;
    /** Aliases and canonical names by their first character, the longest first. */
    private final Map<Integer, List<Entry<String, String>>> byFirst;

    /** @param aliases canonical name by alias, both {@link #normal} */
    public PlaceAliases(Map<String, String> aliases) {
        Map<String, String> resolved = new HashMap<>();
        aliases.values().forEach(name -> resolved.put(name, end(aliases, name)));
        aliases.keySet().forEach(name -> resolved.put(name, end(aliases, name)));
        meant = Map.copyOf(resolved);
        byFirst = new HashMap<>();
        meant.entrySet().stream()
                .filter(name -> !name.getKey().isEmpty())
                .sorted(Comparator.comparing(name -> -name.getKey().length()))
                .forEach(name -> byFirst.computeIfAbsent(name.getKey().codePointAt(0), first -> new ArrayList<>())
                        .add(name));
    }

    /** Names in the form in which they are compared: compatibility form (NFKC), simplified characters, lower case, no
     * spaces. */
    public static String normal(String name) {
        return SimplifiedChinese.of(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "");
    }

    /** The name of the place in {@link #normal} form: its own where nothing else is known of it. */
    public String canonical(String name) {
        String normal = normal(name);
        return meant.getOrDefault(normal, normal);
    }

    /**
     * The text with canonical names in the place of aliases, the longest that fits first; a canonical name that contains
     * an alias stays as it is.
     *
     * @param text in compatibility form, simplified characters and lower case, or what is written otherwise is not found
     */
    public String replaceIn(String text) {
        if (meant.isEmpty()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            Entry<String, String> found = find(text, at, first);
            if (found == null) {
                replaced.appendCodePoint(first);
                at += Character.charCount(first);
            } else {
                replaced.append(found.getValue());
                at += found.getKey().length();
            }
        }
        return replaced.toString();
    }

    private @Nullable Entry<String, String> find(String text, int at, int first) {
        for (Entry<String, String> name : byFirst.getOrDefault(first, List.of())) {
            if (text.startsWith(name.getKey(), at)) {
                return name;
            }
        }
        return null;
    }

    private static String end(Map<String, String> aliases, String name) {
        String last = name;
        for (int i = 0; i < LONGEST_CHAIN && aliases.containsKey(last); i++) {
            last = aliases.getOrDefault(last, last);
        }
        return last;
    }
}
