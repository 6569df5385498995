package cn.hotline.core.embedding;

/** Computes vectors in this process, on the caller's thread: tens of milliseconds of one core for 300 characters. */
public interface Embedder {

    /** The model whose vectors are compared at present; known even while it cannot be used. */
    Model model();

    /**
     * @param text of any length and script; what exceeds the model's 512 tokens does not count
     * @return of length 1
     * @throws EmbedderAway if there is no usable model at this moment
     */
    float[] embed(String text);

    /** @throws EmbedderAway as {@link #embed(String)} */
    default Vectors embed(AppealText appeal) {
        return new Vectors(embed(appeal.text()), embed(appeal.title()));
    }
}
