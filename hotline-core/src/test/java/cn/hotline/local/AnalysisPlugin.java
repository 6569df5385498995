package cn.hotline.local;

import cn.hotline.local.analysis.Cjk;
import cn.hotline.local.analysis.CjkBigram;
import cn.hotline.local.analysis.CjkWidth;
import cn.hotline.local.analysis.Smartcn;
import cn.hotline.local.analysis.SmartcnTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;

/** Builds the folder of the analysis plugin from the class path of this process. */
final class AnalysisPlugin {
    private static final List<Class<?>> CLASSES =
            List.of(Smartcn.class, Cjk.class, SmartcnTokenizer.class, CjkBigram.class, CjkWidth.class);

    private AnalysisPlugin() {}

    static void assemble(Path folder) throws IOException {
        for (var file : List.of("stable-plugin-descriptor.properties", "named_components.json")) {
            Unpacking.copy("/local/elasticsearch-plugin/" + file, folder.resolve(file));
        }
        Files.copy(
                Unpacking.origin(SmartChineseAnalyzer.class),
                folder.resolve("lucene-analysis-smartcn.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("hotline-analysis.jar")))) {
            for (var type : CLASSES) {
                var name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var bytes = Unpacking.resource("/" + name)) {
                    bytes.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
    }
}
