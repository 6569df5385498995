package cn.hotline.core.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DegreesTest {

    static final TopicSettings SETTINGS = settings(Map.of());

    @Test
    void countsRiseEverSlowerAndSharesCountAsTheyAre() {
        TopicFigures figures = figures(30, 20, 5);

        assertThat(Degrees.of(figures, Window.WEEK, SETTINGS)).isEqualTo(new Degrees(50, 50, 60 * 10 / 30, 0));
        assertThat(Degrees.of(figures, Window.DAY, SETTINGS).frequency()).isEqualTo(75);
        assertThat(Degrees.of(figures(30, 2, 5).discreet(3), Window.WEEK, SETTINGS)
                        .breadth())
                .as("of places alone")
                .isEqualTo(15);
        assertThat(Degrees.of(figures(1_000_000, 900_000, 6000), Window.MONTH, SETTINGS)
                        .breadth())
                .isEqualTo(100);
    }

    @Test
    void difficultyWeighsReturnsRehandlingDissatisfactionRecurrenceAndLongHandling() {
        TopicFigures figures = new TopicFigures("A", null, 10, 5L, 1, 0, 10, 10, 5, 4, 2, 10, 0, 0, 0);

        Degrees degrees = Degrees.of(figures, Window.WEEK, SETTINGS);

        assertThat(degrees.urgency()).isEqualTo(40);
        assertThat(degrees.difficulty()).isEqualTo(Math.toIntExact(Math.round(20 + 12.5 + 12.5 + 15)));
        assertThat(degrees.of(Degree.DIFFICULTY)).isEqualTo(degrees.difficulty());
    }

    @Test
    void settingsThatDoNotAddUpOrThatWouldShowSinglePeopleAreRefused() {
        assertThatThrownBy(() -> settings(Map.of("hotline.topic.weights.returned", "0.5")))
                .hasRootCauseMessage("hotline.topic.weights must add up to 1 within each degree");
        assertThatThrownBy(() -> settings(Map.of("hotline.topic.callers", "2")))
                .rootCause()
                .hasMessageContaining("at least 3");
    }

    private static TopicFigures figures(long orders, long callers, long places) {
        return new TopicFigures("A", null, orders, callers, places, orders / 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static TopicSettings settings(Map<String, String> written) {
        return new Binder(new MapConfigurationPropertySource(written))
                .bindOrCreate("hotline.topic", TopicSettings.class);
    }
}
