package cn.hotline.core.embedding;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which model computes vectors, and how much of this process it may take. All processes on one database must name the same
 * model and version.
 *
 * @param name of the model; the packaged one unless {@code directory} is given
 * @param version raised to have all vectors computed anew
 * @param directory with {@code model.onnx} and {@code tokenizer.json} of another BERT-like model of 512 dimensions, whose
 *     first token stands for the whole; null for the packaged one
 * @param perSecond orders that a run over all of them brings up in a second, unless it says otherwise
 * @param threads that compute for people who wait, beside those of the jobs
 * @param queue of them at most; who comes when it is full goes without
 * @param retryAfter a model that could not be loaded is not tried again before
 */
@ConfigurationProperties("hotline.embedding")
public record EmbeddingSettings(
        @DefaultValue("bge-small-zh-v1.5-q") String name,
        @DefaultValue("2") int version,
        @Nullable Path directory,
        @DefaultValue("20") int perSecond,
        @DefaultValue("1") int threads,
        @DefaultValue("8") int queue,
        @DefaultValue("30s") Duration retryAfter) {

    /** What the index is laid out for. */
    public static final int DIMENSIONS = 512;

    public EmbeddingSettings {
        if (!name.matches("[A-Za-z0-9._-]{1,60}") || version < 1) {
            throw new IllegalArgumentException(
                    "hotline.embedding.name is 1 to 60 of A-Z a-z 0-9 . _ -, .version at least 1");
        }
        if (perSecond < EmbeddingRun.SLOWEST || perSecond > EmbeddingRun.FASTEST) {
            throw new IllegalArgumentException(
                    "hotline.embedding.per-second is %d to %d".formatted(EmbeddingRun.SLOWEST, EmbeddingRun.FASTEST));
        }
        if (threads < 1 || queue < 1) {
            throw new IllegalArgumentException("hotline.embedding.threads and .queue are at least 1");
        }
    }

    public Model model() {
        return new Model(name, version, DIMENSIONS);
    }
}
