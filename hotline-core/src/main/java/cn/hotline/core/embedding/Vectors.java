package cn.hotline.core.embedding;

/**
 * An appeal as one model sees it.
 *
 * @param text of {@link AppealText#text}, of length 1
 * @param title of {@link AppealText#title}, of length 1
 */
public record Vectors(float[] text, float[] title) {

    /** Cosine of two vectors of length 1 of the same model, from -1 to 1. */
    public static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return Math.clamp(sum, -1, 1);
    }

    /** The same direction with length 1; a vector without a direction stays as it is. */
    public static float[] normalised(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        double length = Math.sqrt(squares);
        float[] unit = vector.clone();
        for (int i = 0; length > 0 && i < unit.length; i++) {
            unit[i] = (float) (unit[i] / length);
        }
        return unit;
    }
}
