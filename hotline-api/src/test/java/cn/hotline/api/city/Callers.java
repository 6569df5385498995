package cn.hotline.api.city;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Who calls about what: new issues and known ones, people who call once and people who call again. */
final class Callers {

    private static final int KNOWN_ISSUE_PERCENT = 16;
    private static final int RECENT_ISSUES = 60;
    private static final int KNOWN_PERSON_PERCENT = 9;
    private static final int OTHER_TYPE_PERCENT = 25;
    private static final List<String> CHANNELS = List.of(
            "PHONE",
            "PHONE",
            "PHONE",
            "PHONE",
            "PHONE",
            "PHONE",
            "WECHAT",
            "WECHAT",
            "APP",
            "WEB",
            "KIOSK",
            "COMMUNITY");

    private final CityMap map;
    private final Words words;
    private final RandomGenerator random;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    Callers(CityMap map, Words words, List<Problem> known, RandomGenerator random) {
        this.map = map;
        this.words = words;
        this.random = random;
        known.forEach(problem -> {
            for (int i = 0; i < problem.weight(); i++) {
                problems.add(problem);
            }
        });
    }

    Appeal next() {
        return about(issue());
    }

    /** One more caller, with other words. */
    Appeal about(Issue issue) {
        Problem problem = issue.problem();
        String type = type(problem);
        boolean report = type.equals("WHISTLEBLOWER_REPORT");
        boolean anonymous = random.nextInt(100) < (report ? 35 : 3);
        boolean sealed = report || random.nextInt(100) < 2;
        String what = Words.any(problem.what(), random);
        return new Appeal(
                type,
                random.nextInt(100) < problem.urgent() && !type.equals("COMMENDATION"),
                Words.any(CHANNELS, random),
                issue.scene().spot() + what,
                content(issue, what, type),
                person(),
                anonymous,
                sealed,
                issue);
    }

    /** Mostly something new; now and then what a neighbour called about in the last days. */
    private Issue issue() {
        if (!issues.isEmpty() && random.nextInt(100) < KNOWN_ISSUE_PERCENT) {
            int last = Math.min(issues.size(), RECENT_ISSUES);
            Issue known = issues.get(issues.size() - 1 - random.nextInt(last));
            if (known.problem().at() != Spot.NONE) {
                return known;
            }
        }
        Problem problem = Words.any(problems, random);
        Issue issue = new Issue(problem, Scene.draw(problem.at(), map, words, random), words.any("since", random));
        issues.add(issue);
        return issue;
    }

    private String type(Problem problem) {
        boolean other = problem.types().size() > 1 && random.nextInt(100) < OTHER_TYPE_PERCENT;
        return other
                ? problem.types().get(1 + random.nextInt(problem.types().size() - 1))
                : problem.types().getFirst();
    }

    private Person person() {
        if (!people.isEmpty() && random.nextInt(100) < KNOWN_PERSON_PERCENT) {
            return Words.any(people, random);
        }
        Person person = Person.draw(words, random);
        people.add(person);
        return person;
    }

    private String content(Issue issue, String what, String type) {
        String effect = Words.any(issue.problem().effect(), random);
        if (type.equals("INQUIRY")) {
            return "市民来电：" + issue.scene().spot() + what + "。" + effect + "，请予答复。";
        }
        String opening = words.any("openings", random).replace("{since}", issue.since());
        String often = random.nextInt(100) < 30 ? words.any("often", random) + "尤其明显，" : "";
        return opening + issue.scene().address() + issue.scene().spot() + what + "，" + often + effect + "。"
                + words.any("tried", random) + words.any("wishes", random);
    }
}
