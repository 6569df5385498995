package cn.hotline.core.callback;

/**
 * Valid callbacks of one unit: the appellant was reached. COMMENDATION never counts.
 *
 * @param contacted the appellant confirms that the unit got in touch
 * @param mostlySatisfied 基本满意
 */
public record CallbackTally(long valid, long contacted, long solved, long satisfied, long mostlySatisfied) {

    static final CallbackTally NONE = new CallbackTally(0, 0, 0, 0, 0);

    CallbackTally plus(CallbackTally other) {
        return new CallbackTally(
                valid + other.valid,
                contacted + other.contacted,
                solved + other.solved,
                satisfied + other.satisfied,
                mostlySatisfied + other.mostlySatisfied);
    }
}
