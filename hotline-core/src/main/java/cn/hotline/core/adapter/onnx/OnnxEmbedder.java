package cn.hotline.core.adapter.onnx;

import ai.onnxruntime.OrtException;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.EmbedderAway;
import cn.hotline.core.embedding.EmbeddingSettings;
import cn.hotline.core.embedding.Model;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The configured model, loaded when it is used first; one that cannot be loaded is tried again from time to time. */
@Component
class OnnxEmbedder implements Embedder {

    private static final Logger log = LoggerFactory.getLogger(OnnxEmbedder.class);

    private final EmbeddingSettings settings;
    private volatile @Nullable OnnxModel loaded;
    private @Nullable EmbedderAway problem;
    private long failedAt;

    OnnxEmbedder(EmbeddingSettings settings) {
        this.settings = settings;
    }

    @Override
    public Model model() {
        return settings.model();
    }

    @Override
    public float[] embed(String text) {
        OnnxModel model = loaded;
        try {
            return (model == null ? load() : model).embed(text);
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot compute a text of " + text.length() + " characters", e);
        }
    }

    private synchronized OnnxModel load() {
        OnnxModel model = loaded;
        if (model != null) {
            return model;
        }
        if (problem != null
                && System.nanoTime() - failedAt < settings.retryAfter().toNanos()) {
            throw problem;
        }
        try {
            model = OnnxModel.load(ModelFiles.read(settings));
            loaded = model;
            problem = null;
            return model;
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            log.warn("the model {} cannot be loaded: {}", settings.model().key(), e.toString());
            failedAt = System.nanoTime();
            problem = new EmbedderAway("the model cannot be loaded: " + e, e);
            throw problem;
        }
    }
}
