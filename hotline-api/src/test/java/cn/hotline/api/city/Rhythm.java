package cn.hotline.api.city;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** How long people take. The centre works at any hour, units from Monday to Friday unless it is urgent. */
final class Rhythm {

    private static final LocalTime MORNING = LocalTime.of(8, 45);
    private static final LocalTime EVENING = LocalTime.of(17, 10);

    private static final Duration TRIES_APART = Duration.ofMinutes(121);

    private Rhythm() {}

    /** When somebody next turns to the order, given the state it was left in at {@code now}. */
    static Instant next(Dossier order, Instant now) {
        boolean urgent = order.appeal.urgent();
        double slow = order.rest != null ? 0.2 : order.turns.contains(Turn.SLOW) ? 2.5 : 1;
        return switch (order.state()) {
            case "REGISTERED" -> after(order, now, urgent ? 8 : 25 * slow);
            case "DISPATCHED" -> urgent ? after(order, now, 15) : atWork(order, now, 45 * slow);
            case "RETURN_REVIEW" -> atWork(order, now, 60);
            case "HANDLING" ->
                urgent ? after(order, now, 70) : atWork(order, now, (order.contacted ? 500 : 150) * slow);
            case "REPLY_REVIEW" -> urgent ? after(order, now, 20) : atWork(order, now, 90);
            case "CALLBACK" -> byDay(order, now.plus(TRIES_APART), 200 * slow);
            default -> atWork(order, now, 900);
        };
    }

    /** At any hour; exponential, as waiting times are. */
    private static Instant after(Dossier order, Instant now, double minutes) {
        double waited = Math.min(minutes * 6, minutes * order.random.nextExponential());
        return now.plus(Duration.ofSeconds(120 + (long) (waited * 60)));
    }

    private static Instant atWork(Dossier order, Instant now, double minutes) {
        return opening(after(order, now, minutes), order, true);
    }

    /** Nobody is called back at night, but at weekends too. */
    private static Instant byDay(Dossier order, Instant now, double minutes) {
        return opening(after(order, now, minutes), order, false);
    }

    private static Instant opening(Instant wanted, Dossier order, boolean workdaysOnly) {
        ZonedDateTime at = wanted.atZone(ArrivalCurve.ZONE);
        while (isClosed(at, workdaysOnly)) {
            boolean early = at.toLocalTime().isBefore(MORNING);
            at = (early ? at : at.plusDays(1)).with(MORNING).plusMinutes(order.random.nextInt(5, 150));
        }
        return at.toInstant();
    }

    private static boolean isClosed(ZonedDateTime at, boolean workdaysOnly) {
        boolean weekend = at.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return (weekend && workdaysOnly)
                || at.toLocalTime().isBefore(MORNING)
                || at.toLocalTime().isAfter(EVENING);
    }
}
