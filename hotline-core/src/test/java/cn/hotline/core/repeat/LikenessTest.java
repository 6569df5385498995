package cn.hotline.core.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.alias.PlaceAliases;
import cn.hotline.core.search.SearchDocument.Location;
import cn.hotline.core.workorder.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final LikenessSettings SETTINGS = new LikenessSettings(1, 0.75, 0.35, 0.3, Map.of());
    private static final RecurrenceWindow WINDOW = new RecurrenceWindow(180);
    private static final Rarity NOTHING_KNOWN = new Rarity(Map.of(), 4_000);

    /** As a city's appeals have it: everybody complains of noise at night. */
    private static final Rarity CITY = new Rarity(
            CharacterPairs.of("历下区小区旁边的工地每天凌晨两点还在打桩，无法休息。小区工地夜间施工扰民通宵施工太吵凌晨打桩，噪音太大").pairs().stream()
                    .collect(Collectors.toMap(pair -> pair, pair -> 400L)),
            4_000);

    private final Draft noise = draft("历下区翡翠湾小区工地夜间施工扰民", "翡翠湾小区旁边的工地每天凌晨两点还在打桩，无法休息。", null, null);

    @Test
    void theSameProblemAtTheSamePlaceIsLikelier() {
        double same = inCity(candidate("翡翠湾小区旁工地通宵施工太吵", "翡翠湾小区旁边的工地凌晨打桩，噪音太大，无法休息。"));
        double otherPlace = inCity(candidate("历下区凤凰山庄小区工地夜间施工扰民", "凤凰山庄小区旁边的工地每天凌晨两点还在打桩，无法休息。"));
        double otherProblem = inCity(candidate("历下区翡翠湾小区电梯停运", "翡翠湾小区三号楼电梯停运三天，老人下不了楼。"));
        assertThat(same).isGreaterThan(otherPlace + 0.2).isGreaterThan(otherProblem + 0.2);
    }

    @Test
    void theCallerDecidesTheKindAndNeverTheScore() {
        Candidate theirs = candidate("翡翠湾小区旁工地通宵施工", "翡翠湾小区旁边的工地凌晨打桩。");
        Draft fromThem = from(noise.title(), noise.content(), theirs.callerIndex(), AT);
        Match other = match(noise, theirs);
        Match same = match(fromThem, theirs);
        assertThat(same.score()).isEqualTo(other.score());
        assertThat(other.kind()).isEqualTo(RepeatKind.OTHER_CALLERS);
        assertThat(same.kind()).isEqualTo(RepeatKind.SAME_CALLER);
    }

    @Test
    void onlyWhatWasClosedBeforeAndNotLongAgoComesBack() {
        Candidate open = candidate("翡翠湾小区旁工地通宵施工", "翡翠湾小区旁边的工地凌晨打桩。");
        assertThat(kind(open, AT.minus(Duration.ofDays(180)))).isEqualTo(RepeatKind.RECURRENCE);
        assertThat(kind(open, AT)).isEqualTo(RepeatKind.RECURRENCE);
        assertThat(kind(open, AT.plusMillis(1)))
                .as("closed after the appeal was reported")
                .isEqualTo(RepeatKind.OTHER_CALLERS);
        assertThat(kind(open, AT.minus(Duration.ofDays(180)).minusMillis(1)))
                .as("closed too long ago")
                .isEqualTo(RepeatKind.OTHER_CALLERS);
        assertThat(match(from(noise.title(), noise.content(), "abc", AT), closed(open, AT.plusSeconds(1)))
                        .kind())
                .isEqualTo(RepeatKind.SAME_CALLER);
    }

    private RepeatKind kind(Candidate candidate, Instant closedAt) {
        return match(noise, closed(candidate, closedAt)).kind();
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        Candidate saturday = candidate("翡翠湾小区旁工地通宵施工", "翡翠湾小区旁边的工地凌晨打桩。");
        assertThat(daysSaid(saturday, "2026-02-27T15:59:59Z")).isEqualTo("1天后");
        assertThat(daysSaid(saturday, "2026-02-27T16:00:00Z")).isEqualTo("当天");
        assertThat(daysSaid(saturday, "2026-02-28T15:59:59Z")).isEqualTo("当天");
        assertThat(daysSaid(saturday, "2026-02-28T16:00:00Z")).isEqualTo("1天前");
    }

    private static String daysSaid(Candidate candidate, String at) {
        return match(from("翡翠湾小区工地夜间施工", "凌晨打桩。", "ff", Instant.parse(at)), candidate)
                .reasons()
                .getLast();
    }

    @Test
    void nothingIsQuotedThatMayNotBe() {
        Draft asked = from("张伟民举报翡翠湾小区工地夜间施工", "凌晨打桩。", "ff", AT);
        Candidate theirs = candidate("翡翠湾小区旁工地通宵施工", "工人与张伟民争吵，［已隐去］也在场。");
        Match open = match(asked, theirs);
        Match masked = match(asked.quoting("［已隐去］举报翡翠湾小区工地夜间施工"), theirs);
        assertThat(open.reasons()).contains("同一地点或单位：张伟民");
        assertThat(masked.reasons()).contains("同一地点或单位：翡翠湾").noneMatch(reason -> reason.contains("伟民"));
        assertThat(masked.score()).isEqualTo(open.score());
        assertThat(match(asked.quoting("［已隐去］举报"), theirs).reasons()).noneMatch(reason -> reason.startsWith("同一地点"));
    }

    @Test
    void theReasonsNameThePlaceTheProblemTheWordsAndTheDays() {
        Match match = match(noise, candidate("翡翠湾小区旁工地通宵施工", "翡翠湾小区旁边的工地凌晨打桩。"));
        assertThat(match.reasons())
                .contains("同一地点或单位：翡翠湾", "2天前")
                .anyMatch(reason -> reason.startsWith("同一问题：") && reason.contains("施工"))
                .anyMatch(reason -> reason.matches("共有\\d+个词"));
    }

    @Test
    void anAliasStandsForThePlaceItMeans() {
        Draft alias = draft("阳光翠苑小区停水", "已经停水三天。", null, null);
        Candidate meant = candidate("翡翠湾小区停水", "停水三天没有人管。");
        double before = score(alias, meant);
        PlaceAliases aliases = new PlaceAliases(Map.of("阳光翠苑", "翡翠湾"));
        double after = new Likeness(alias, alias.text(), null, NOTHING_KNOWN, aliases)
                .with(meant, null)
                .match(SETTINGS, WINDOW)
                .score();
        assertThat(after).isGreaterThan(before + 0.1);
    }

    @Test
    void placesThatWereWrittenDownCount() {
        Candidate there = candidate("小区停水", "停水三天没有人管。");
        double unknown = score(draft("小区停水", "已经停水三天。", null, null), there);
        double sameCommunity = score(draft("小区停水", "已经停水三天。", "370102001001", null), there);
        double farAway = score(draft("小区停水", "已经停水三天。", null, new BigDecimal("36.9")), there);
        assertThat(sameCommunity).isGreaterThan(unknown);
        assertThat(farAway).isLessThan(unknown);
    }

    @Test
    void oddTextsAreComparedWithoutHarm() {
        Candidate other = candidate("翡翠湾小区停水", "停水三天没有人管。");
        for (String odd :
                List.of("", "。！？", "<p>&nbsp;</p>", "Ｗａｔｅｒ　１２３", "سۇ ئېقىپ كەتتى", "𠮷䶮", "一".repeat(10_000))) {
            assertThat(score(draft(odd, odd, null, null), other)).isBetween(0.0, 1.0);
            assertThat(score(noise, candidate(odd, odd))).isBetween(0.0, 1.0);
        }
    }

    @Test
    void lettersInFullWidthAndMarkupMakeNoDifference() {
        Candidate other = candidate("翡翠湾小区3号楼停水", "停水三天没有人管。");
        assertThat(score(draft("翡翠湾小区３号楼停水", "<p>停水三天没有人管。</p>", null, null), other))
                .isEqualTo(score(draft("翡翠湾小区3号楼停水", "停水三天没有人管。", null, null), other));
    }

    private double inCity(Candidate candidate) {
        return new Likeness(noise, noise.text(), null, CITY, PlaceAliases.NONE)
                .with(candidate, null)
                .match(SETTINGS, WINDOW)
                .score();
    }

    private static double score(Draft draft, Candidate candidate) {
        return match(draft, candidate).score();
    }

    private static Match match(Draft draft, Candidate candidate) {
        return new Likeness(draft, draft.text(), null, NOTHING_KNOWN, PlaceAliases.NONE)
                .with(candidate, null)
                .match(SETTINGS, WINDOW);
    }

    private static Draft draft(String title, String content, String community, BigDecimal latitude) {
        BigDecimal longitude = latitude == null ? null : new BigDecimal("117.0");
        return new Draft(null, title, content, title, null, null, community, latitude, longitude, "ff", AT);
    }

    private static Draft from(String title, String content, String caller, Instant at) {
        return new Draft(null, title, content, title, null, null, null, null, null, caller, at);
    }

    private static Candidate closed(Candidate open, Instant at) {
        return new Candidate(
                open.number(),
                State.CLOSED,
                open.category(),
                open.district(),
                open.community(),
                open.leadUnit(),
                open.scope(),
                open.callerIndex(),
                open.registeredAt(),
                at,
                open.location(),
                open.title(),
                open.content());
    }

    private static Candidate candidate(String title, String content) {
        return new Candidate(
                "2026030100000019",
                State.HANDLING,
                "CITY.SANITATION",
                null,
                "370102001001",
                null,
                List.of(),
                "abc",
                AT.minusSeconds(2 * 86_400),
                null,
                new Location(new BigDecimal("36.6"), new BigDecimal("117.0")),
                title,
                content);
    }
}
