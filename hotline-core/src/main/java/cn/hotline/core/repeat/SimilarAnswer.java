package cn.hotline.core.repeat;

import java.util.List;

/**
 * What was found in the time there was.
 *
 * @param precedents what can be learned from, whoever may see it
 * @param outsideScope similar appeals that the viewer may not see: counted, not shown
 */
public record SimilarAnswer(Status status, List<SimilarAppeal> found, int outsideScope, List<Precedent> precedents) {

    /** How complete the answer is. */
    public enum Status {
        READY,
        /** Not everything came back in time; what did is there. Ask again. */
        STILL_LOOKING,
        /** The index does not answer at all. */
        UNAVAILABLE
    }

    public static SimilarAnswer stillLooking() {
        return without(Status.STILL_LOOKING);
    }

    static SimilarAnswer without(Status status) {
        return new SimilarAnswer(status, List.of(), 0, List.of());
    }
}
