package cn.hotline.core.repeat;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Compares what a new appeal says with what another says. */
final class Wordings {

    private static final int KINDS = 2;
    private static final double SCALE = 5;

    private final Wording mine;
    private final Rarity rarity;

    Wordings(Wording mine, Rarity rarity) {
        this.mine = mine;
        this.rarity = rarity;
    }

    Signs compare(Wording other, Signs signs) {
        CharacterPairs everyday = mine.inTitle().without(mine.names());
        words(other, signs)
                .put(Sign.TITLE_IN_TITLE, rarity.shareOf(mine.inTitle(), other.inTitle()))
                .put(Sign.TITLE_IN_TEXT, rarity.shareOf(mine.inTitle(), other.inText()))
                .put(Sign.EVERYDAY_WORDS, rarity.shareOf(everyday, other.inText()))
                .put(Sign.SAME_PROBLEMS, likeness(other))
                .putIf(Sign.OTHER_PROBLEM, bothAndApart(mine.titleProblems(), other.titleProblems()))
                .putIf(Sign.NO_COMMON_NAME, noCommonName(other))
                .putIf(Sign.OTHER_NUMBER, otherNumber(other))
                .putIf(Sign.OTHER_DISTRICT, otherArea(other));
        return names(other, signs);
    }

    private Signs words(Wording other, Signs signs) {
        double shared = rarity.shareOf(mine.inText(), other.inText(), mine.inTitle());
        double rare =
                mine.inText().in(other.inText()).mapToDouble(rarity::rareness).sum();
        return signs.put(Sign.SHARED_WORDS, shared)
                .put(Sign.RARE_WORDS, Math.log1p(rare) / SCALE)
                .put(Sign.SAME_TEXT, mine.inText().likeness(other.inText()))
                .put(Sign.SAME_TITLE, mine.inTitle().likeness(other.inTitle()));
    }

    /** Cosine of what the matter is, the titles counting twice. */
    private double likeness(Wording other) {
        double product = 0;
        double mySquare = 0;
        double theirSquare = 0;
        for (int i = 0; i < Math.max(mine.problems().length(), other.problems().length()); i++) {
            int my = mine.weightOf(i);
            int their = other.weightOf(i);
            product += my * their;
            mySquare += my * my;
            theirSquare += their * their;
        }
        return product == 0 ? 0 : product / Math.sqrt(mySquare * theirSquare);
    }

    private static boolean bothAndApart(BitSet one, BitSet other) {
        return !one.isEmpty() && !other.isEmpty() && !one.intersects(other);
    }

    private boolean noCommonName(Wording other) {
        return !mine.names().isEmpty()
                && !other.names().isEmpty()
                && mine.names().in(other.inText()).findAny().isEmpty()
                && other.names().in(mine.inText()).findAny().isEmpty();
    }

    private Signs names(Wording other, Signs signs) {
        int same = 0;
        int apart = 0;
        for (int kind = 0; kind < mine.heads().size(); kind++) {
            Set<String> my = mine.heads().get(kind);
            Set<String> their = other.heads().get(kind);
            if (!my.isEmpty() && !their.isEmpty()) {
                boolean mentioned = mentions(other.text(), my) || mentions(mine.text(), their);
                same += mentioned ? 1 : 0;
                apart += mentioned ? 0 : 1;
            }
        }
        return signs.put(Sign.SAME_NAME, (double) Math.min(same, KINDS) / KINDS)
                .put(Sign.NAMES_APART, (double) Math.min(apart, KINDS) / KINDS)
                .putIf(Sign.OTHER_NAME, apart > 0 && same == 0);
    }

    static boolean mentions(String text, Collection<String> names) {
        return names.stream().anyMatch(text::contains);
    }

    private boolean otherNumber(Wording other) {
        Set<String> none = Set.of();
        return mine.numbers().entrySet().stream().anyMatch(unit -> {
            String of = unit.getKey();
            Set<String> their = other.numbers().getOrDefault(of, none);
            return !their.isEmpty()
                    && apart(unit.getValue(), other.numbersInText().getOrDefault(of, none))
                    && apart(their, mine.numbersInText().getOrDefault(of, none));
        });
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    /** Cities: each names one that the other does not. Districts: none in common. */
    private boolean otherArea(Wording other) {
        Map<String, Set<String>> my = mine.areas();
        Map<String, Set<String>> their = other.areas();
        Set<String> none = Set.of();
        Set<String> myCities = my.getOrDefault("市", none);
        Set<String> theirCities = their.getOrDefault("市", none);
        Set<String> myDistricts = my.getOrDefault("区", none);
        Set<String> theirDistricts = their.getOrDefault("区", none);
        boolean cities = !myCities.containsAll(theirCities) && !theirCities.containsAll(myCities);
        boolean districts = !myDistricts.isEmpty() && !theirDistricts.isEmpty() && apart(myDistricts, theirDistricts);
        return cities || districts;
    }
}
