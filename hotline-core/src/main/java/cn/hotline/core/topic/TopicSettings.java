package cn.hotline.core.topic;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are measured, and when one is reported. The figures fit a city of some thousand appeals a day.
 *
 * @param callers fewer distinct callers are no topic, and could be recognised; at least 3
 * @param lasting an appeal that takes longer, or is open for longer, counts as long handling
 * @param quiet no appeal for so long after the start of a plan: they stopped
 */
@ConfigurationProperties("hotline.topic")
public record TopicSettings(
        @DefaultValue("3") int callers,
        @DefaultValue("7d") Duration lasting,
        @DefaultValue("14d") Duration quiet,
        @DefaultValue Day day,
        @DefaultValue Week week,
        @DefaultValue Month month,
        @DefaultValue Weights weights,
        @DefaultValue Alert alert) {

    public TopicSettings {
        if (callers < 3 || lasting.isNegative() || quiet.toDays() < 1) {
            throw new IllegalArgumentException("hotline.topic: at least 3 callers, and a quiet time of a day or more");
        }
    }

    /** What makes 50 of 100 in each window. */
    public interface Halves {
        int orders();

        int callers();

        int places();
    }

    /** Of a day; @param orders appeals by which the frequency is 50; likewise callers and places of the breadth. */
    public record Day(
            @DefaultValue("10") int orders,
            @DefaultValue("8") int callers,
            @DefaultValue("3") int places) implements Halves {}

    /** Of seven days. */
    public record Week(
            @DefaultValue("30") int orders,
            @DefaultValue("20") int callers,
            @DefaultValue("5") int places) implements Halves {}

    /** Of thirty days. */
    public record Month(
            @DefaultValue("100") int orders,
            @DefaultValue("60") int callers,
            @DefaultValue("10") int places) implements Halves {}

    Halves halves(Window window) {
        return switch (window) {
            case DAY -> day;
            case WEEK -> week;
            case MONTH -> month;
        };
    }

    /**
     * What makes up the degrees.
     *
     * @param callers of the breadth; places have the rest
     * @param urgent share of urgent appeals, of the urgency; overdue ones have the rest
     * @param returned share of appeals a unit wanted to return, of the difficulty
     * @param rehandled share of appeals handled again or reopened
     * @param dissatisfied share of those asked who are not satisfied or have no solution
     * @param recurred share of appeals about an issue that was closed before
     * @param lasting share of appeals with long handling
     */
    public record Weights(
            @DefaultValue("0.7") double callers,
            @DefaultValue("0.6") double urgent,
            @DefaultValue("0.2") double returned,
            @DefaultValue("0.25") double rehandled,
            @DefaultValue("0.25") double dissatisfied,
            @DefaultValue("0.15") double recurred,
            @DefaultValue("0.15") double lasting) {

        public Weights {
            double difficulty = returned + rehandled + dissatisfied + recurred + lasting;
            boolean shares = callers >= 0 && callers <= 1 && urgent >= 0 && urgent <= 1;
            if (!shares || Math.abs(difficulty - 1) > 1e-6) {
                throw new IllegalArgumentException("hotline.topic.weights must add up to 1 within each degree");
            }
        }
    }

    /**
     * Degrees from which on a topic is reported; over 100: never.
     *
     * @param rest share of the threshold below which a topic has to fall before it can be reported again
     */
    public record Alert(
            @DefaultValue("50") int frequency,
            @DefaultValue("50") int breadth,
            @DefaultValue("60") int urgency,
            @DefaultValue("50") int difficulty,
            @DefaultValue("0.8") double rest) {

        public Alert {
            if (frequency < 1 || breadth < 1 || urgency < 1 || difficulty < 1 || rest <= 0 || rest > 1) {
                throw new IllegalArgumentException("hotline.topic.alert: thresholds from 1, rest over 0 and up to 1");
            }
        }

        int threshold(Degree degree) {
            return switch (degree) {
                case FREQUENCY -> frequency;
                case BREADTH -> breadth;
                case URGENCY -> urgency;
                case DIFFICULTY -> difficulty;
            };
        }
    }
}
