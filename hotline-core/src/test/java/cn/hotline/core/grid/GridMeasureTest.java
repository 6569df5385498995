package cn.hotline.core.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A11 to A13: what is not as it should be is said, and hinders nothing. */
class GridMeasureTest {

    private final GridMeasure measure = new GridMeasure(new GridSettings(
            300, 500, 1_000, 0.2, 2, 3, Duration.ofHours(4), Duration.ofHours(7), Duration.ofHours(14), true));

    @Test
    void anUrbanGridHasThreeToFiveHundredHouseholdsOrAboutAThousandPeople_A11() {
        assertThat(codes(urban(300, null))).isEmpty();
        assertThat(codes(urban(500, null))).isEmpty();
        assertThat(codes(urban(299, null))).containsExactly("size-outside");
        assertThat(codes(urban(501, null))).containsExactly("size-outside");
        assertThat(codes(urban(250, 1_100))).isEmpty();
        assertThat(codes(urban(null, 1_201))).containsExactly("size-outside");
        assertThat(codes(urban(null, null))).containsExactly("size-unknown");
    }

    @Test
    void aRuralGridFollowsVillageGroups_A13() {
        assertThat(codes(new Grid("G", GridKind.RURAL, 90, 260, "第三、第四村民小组"))).isEmpty();
        assertThat(codes(new Grid("G", GridKind.RURAL, 90, 260, " "))).containsExactly("rural-basis-missing");
    }

    @Test
    void oneHeadAndTwoOrThreeWorkersAreMissedOrTooMany_A12() {
        Grid grid = urban(400, 1_000);
        assertThat(codes(grid, false, 0)).containsExactly("head-vacant", "workers-vacant");
        assertThat(codes(grid, true, 1)).containsExactly("workers-vacant");
        assertThat(codes(grid, true, 4)).containsExactly("workers-over");
        assertThat(measure.vacantWorkers(1)).isEqualTo(1);
        assertThat(measure.vacantWorkers(3)).isZero();
    }

    private static Grid urban(@Nullable Integer households, @Nullable Integer people) {
        return new Grid("G", GridKind.URBAN, households, people, null);
    }

    private List<String> codes(Grid grid) {
        return codes(grid, true, 2);
    }

    private List<String> codes(Grid grid, boolean head, int workers) {
        return measure.warnings(grid, head, workers).stream()
                .map(GridWarning::code)
                .toList();
    }
}
