package cn.hotline.core.reorganisation;

import cn.hotline.core.organisation.Unit;
import java.util.Collection;
import java.util.List;

/** Keeps the units and what became of them. Methods run in the caller's transaction. */
public interface UnitStore {

    /** Locks units in the order of their codes, waiting for other holders; unknown codes are left out. */
    List<Unit> lock(Collection<String> codes);

    /** @return 0 when the code is taken */
    int insert(Unit unit);

    /** What a grid is beside a unit: a city's, not counted yet. */
    void insertGrid(String code);

    /** Name, parent and whether it is open. */
    void update(Unit unit);

    /** Open units directly below, by code. */
    List<Unit> openBelow(String code);

    void insertChange(UnitChange change);

    /** The latest first. */
    List<UnitChange> changes(String code, int limit);
}
