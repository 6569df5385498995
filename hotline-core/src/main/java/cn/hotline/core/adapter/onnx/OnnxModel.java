package cn.hotline.core.adapter.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import cn.hotline.core.embedding.EmbeddingSettings;
import cn.hotline.core.embedding.Vectors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A loaded model; any number of threads may use it, each computing on its own. Lives as long as the process. */
final class OnnxModel {

    private static final Map<String, String> WHOLE =
            Map.of("padding", "false", "truncation", "true", "maxLength", "512");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private OnnxModel(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /** @throws IllegalStateException if the model gives vectors of another size than the index is laid out for */
    static OnnxModel load(ModelFiles files) throws IOException, OrtException {
        // the tokenizer's library would else report its use to its makers
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            HuggingFaceTokenizer tokenizer =
                    HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(files.tokenizer()), WHOLE);
            OnnxModel model =
                    new OnnxModel(environment, environment.createSession(files.network(), options), tokenizer);
            int dimensions = model.embed("12345").length;
            if (dimensions != EmbeddingSettings.DIMENSIONS) {
                throw new IllegalStateException("the model has " + dimensions + " dimensions");
            }
            return model;
        }
    }

    float[] embed(String text) throws OrtException {
        Encoding encoding = tokenizer.encode(text);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {encoding.getIds()});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {encoding.getAttentionMask()});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {encoding.getTypeIds()})) {
            Map<String, OnnxTensor> inputs = new HashMap<>(Map.of("input_ids", ids, "attention_mask", mask));
            if (session.getInputNames().contains("token_type_ids")) {
                inputs.put("token_type_ids", types);
            }
            try (OrtSession.Result result = session.run(inputs)) {
                // the first token stands for the whole sentence
                return Vectors.normalised(((float[][][]) result.get(0).getValue())[0][0]);
            }
        }
    }
}
