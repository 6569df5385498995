package cn.hotline.core.embedding;

/** The vectors of one order, all of one model; see {@link Vectors}. */
public record OrderVectors(long workOrderId, float[] text, float[] title) {

    public Vectors vectors() {
        return new Vectors(text, title);
    }
}
