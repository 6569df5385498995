package cn.hotline.core.adapter.onnx;

import cn.hotline.core.embedding.EmbeddingSettings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a model's two files are read from: a directory, or else the packaged model on the classpath. */
record ModelFiles(byte[] network, byte[] tokenizer) {

    static ModelFiles read(EmbeddingSettings settings) throws IOException {
        Path directory = settings.directory();
        return directory == null
                ? new ModelFiles(packaged("bge-small-zh-v1.5-q.onnx"), packaged("bge-small-zh-v1.5-q-tokenizer.json"))
                : new ModelFiles(
                        Files.readAllBytes(directory.resolve("model.onnx")),
                        Files.readAllBytes(directory.resolve("tokenizer.json")));
    }

    private static byte[] packaged(String name) throws IOException {
        try (InputStream file = ModelFiles.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new FileNotFoundException(name + " is not on the classpath");
            }
            return file.readAllBytes();
        }
    }
}
