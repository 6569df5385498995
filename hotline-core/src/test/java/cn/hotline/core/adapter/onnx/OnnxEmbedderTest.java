package cn.hotline.core.adapter.onnx;

import static cn.hotline.core.embedding.Vectors.cosine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.embedding.EmbedderAway;
import cn.hotline.core.embedding.EmbeddingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxEmbedderTest {

    private static final OnnxEmbedder PACKAGED = new OnnxEmbedder(settings(null));

    @TempDir
    private Path directory;

    @Test
    void whatMeansTheSameIsNearerThanWhatSharesAPlace() {
        float[] noise = PACKAGED.embed("幸福花园夜间施工噪音扰民");
        float[] again = PACKAGED.embed("幸福花园北侧工地半夜还在干活，吵得睡不着");
        float[] other = PACKAGED.embed("幸福花园供暖温度不达标");
        assertThat(cosine(noise, again)).isGreaterThan(cosine(noise, other) + 0.1);
        assertThat(cosine(noise, PACKAGED.embed("幸福花园夜间施工噪音扰民"))).isGreaterThan(0.9999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "。。。！？——",
                "<p>&nbsp;</p>",
                "１２３４５",
                "噪音擾民",
                "Noise at night",
                "ئۇيغۇرچە خەت",
                "🚧𠮷䶮",
                "\0\t"
            })
    void anyTextHasAVectorOfLengthOne(String text) {
        float[] vector = PACKAGED.embed(text);
        assertThat(vector).hasSize(EmbeddingSettings.DIMENSIONS);
        assertThat(cosine(vector, vector)).isBetween(0.9999, 1.0);
    }

    @Test
    void whatExceedsTheModelDoesNotCount() {
        String start = "路灯不亮".repeat(200);
        assertThat(cosine(PACKAGED.embed(start + "垃圾".repeat(5000)), PACKAGED.embed(start)))
                .isGreaterThan(0.9999);
    }

    @Test
    void aMissingOrBrokenModelIsTriedAgainUntilItIsThere() throws IOException {
        OnnxEmbedder embedder = new OnnxEmbedder(settings(directory));
        assertThatThrownBy(() -> embedder.embed("没有模型")).isInstanceOf(EmbedderAway.class);
        Files.write(directory.resolve("model.onnx"), new byte[] {1, 2, 3});
        Files.writeString(directory.resolve("tokenizer.json"), "{}");
        assertThatThrownBy(() -> embedder.embed("文件坏了")).isInstanceOf(EmbedderAway.class);
        ModelFiles files = ModelFiles.read(settings(null));
        Files.write(directory.resolve("model.onnx"), files.network());
        Files.write(directory.resolve("tokenizer.json"), files.tokenizer());
        assertThat(cosine(embedder.embed("路灯不亮"), PACKAGED.embed("路灯不亮"))).isGreaterThan(0.9999);
    }

    private static EmbeddingSettings settings(@Nullable Path directory) {
        return new EmbeddingSettings("test", 1, directory, 20, 1, 1, Duration.ZERO);
    }
}
