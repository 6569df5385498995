package cn.hotline.api.benchmark;

/** Prints lines of the tables. */
final class Report {

    static final double DESK_BAR = 0.6;
    static final double INTAKE_BAR = 0.4;
    static final int DEADLINES_BAR = 1_000_000;
    private static final String COMPARED = "  %7d  %14.0f  %14.0f  %7.2f";

    private Report() {}

    static void title(String text) {
        say("");
        say(text);
    }

    static void desk(int threads, Comparison c) {
        String bar = threads == 8 ? verdict(c.ratio(), DESK_BAR) : "";
        say(COMPARED.formatted(threads, c.ours(), c.plain(), c.ratio()) + bar);
    }

    static void intake(int threads, Comparison c) {
        Load.Result r = c.lastOfOurs();
        say((COMPARED + "  %8.1f  %8.1f  %8.1f")
                        .formatted(
                                threads, c.ours(), c.plain(), c.ratio(), r.millisAt(50), r.millisAt(95), r.millisAt(99))
                + verdict(c.ratio(), INTAKE_BAR));
    }

    static void statements(String command, int count, int budget) {
        say("  %-16s  %10d  %6d%s".formatted(command, count, budget, count <= budget ? "  met" : "  MISSED"));
    }

    static void decision(String what, double micros) {
        say("  %-44s  %8.2f".formatted(what, micros));
    }

    /** @param ratio to the plain loop; @param bar 0 where there is none */
    static void drain(String what, double seconds, double perSecond, double ratio, double bar) {
        say("  %-44s  %9.1f  %9.0f  %8.2f%s"
                .formatted(what, seconds, perSecond, ratio, bar > 0 ? verdict(ratio, bar) : ""));
    }

    static void times(String what, double times, double bar) {
        say("  %-44s  %9.1f times%s".formatted(what, times, verdict(times, bar)));
    }

    static void atMost(String what, double value, double bar) {
        say("  %s %.1f  bar at most %.0f %s".formatted(what, value, bar, value <= bar ? "met" : "MISSED"));
    }

    static void rate(String what, double seconds, double perSecond) {
        say("  %-44s  %9.1f  %9.1f".formatted(what, seconds, perSecond));
    }

    static void answers(String what, Load.Result r) {
        say("  %-44s  %9.1f  %8.1f  %8.1f  %8.1f"
                .formatted(what, r.perSecond(), r.millisAt(50), r.millisAt(95), r.millisAt(99)));
    }

    static void deadlines(String what, double perSecond) {
        boolean met = perSecond >= DEADLINES_BAR;
        say("  %-40s  %,12.0f  bar %,d %s".formatted(what, perSecond, DEADLINES_BAR, met ? "met" : "MISSED"));
    }

    @SuppressWarnings("SystemOut")
    static void say(String line) {
        System.out.println(line);
    }

    private static String verdict(double ratio, double bar) {
        return "  bar %.1f %s".formatted(bar, ratio >= bar ? "met" : "MISSED");
    }
}
