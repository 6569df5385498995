package cn.hotline.core.grid;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares a grid with what the founding documents ask for (A11 to A13). */
@Component
public final class GridMeasure {

    private final GridSettings settings;

    public GridMeasure(GridSettings settings) {
        this.settings = settings;
    }

    /** @param workers how many there are now; @param head whether there is one */
    public List<GridWarning> warnings(Grid grid, boolean head, int workers) {
        List<GridWarning> warnings = new ArrayList<>();
        if (grid.kind() == GridKind.RURAL) {
            rural(grid, warnings);
        } else {
            urban(grid, warnings);
        }
        if (!head) {
            warnings.add(new GridWarning("head-vacant", "网格长空缺"));
        }
        if (workers < settings.minWorkers()) {
            warnings.add(new GridWarning("workers-vacant", "网格员缺 " + vacantWorkers(workers) + " 名"));
        } else if (workers > settings.maxWorkers()) {
            warnings.add(new GridWarning("workers-over", "网格员多于 " + settings.maxWorkers() + " 名"));
        }
        return warnings;
    }

    public int vacantWorkers(int workers) {
        return Math.max(0, settings.minWorkers() - workers);
    }

    private static void rural(Grid grid, List<GridWarning> warnings) {
        if (grid.basis() == null || grid.basis().isBlank()) {
            warnings.add(new GridWarning("rural-basis-missing", "农村网格应按村民小组或自然村划分，尚未注明"));
        }
    }

    private void urban(Grid grid, List<GridWarning> warnings) {
        Integer households = grid.households();
        Integer people = grid.people();
        if (households == null && people == null) {
            warnings.add(new GridWarning("size-unknown", "户数和人数均未填写"));
            return;
        }
        boolean byHouseholds =
                households != null && households >= settings.minHouseholds() && households <= settings.maxHouseholds();
        boolean byPeople =
                people != null && Math.abs(people - settings.people()) <= settings.people() * settings.tolerance();
        if (!byHouseholds && !byPeople) {
            warnings.add(new GridWarning(
                    "size-outside",
                    "城市网格应为 " + settings.minHouseholds() + " 至 " + settings.maxHouseholds() + " 户，或 "
                            + settings.people() + " 人左右"));
        }
    }
}
