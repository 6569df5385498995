package cn.hotline.core.arrangement;

import cn.hotline.core.workorder.Recounted;

/** What became of some clocks. */
record RecountTally(int later, int earlier, int unmoved, int leftOut) {

    static final RecountTally NONE = new RecountTally(0, 0, 0, 0);

    static RecountTally leaving(int clocks) {
        return new RecountTally(0, 0, 0, clocks);
    }

    RecountTally and(RecountTally other) {
        return new RecountTally(
                later + other.later, earlier + other.earlier, unmoved + other.unmoved, leftOut + other.leftOut);
    }

    RecountTally and(Recounted clock) {
        int order = clock.due().compareTo(clock.wasDue());
        return and(new RecountTally(order > 0 ? 1 : 0, order < 0 ? 1 : 0, order == 0 ? 1 : 0, 0));
    }

    int changed() {
        return later + earlier + unmoved;
    }
}
