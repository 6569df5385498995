package cn.hotline.core.workorder.machine;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.springframework.statemachine.config.StateMachineFactory;

/** Compiles a copy of the machine's configuration from which one line was deleted, with no other edit. */
public final class ConfigurationCopy {

    private static final Path SOURCE = Path.of(
            "..",
            "hotline-core",
            "src/main/java/cn/hotline/core/workorder/machine",
            WorkOrderMachineConfiguration.class.getSimpleName() + ".java");

    private ConfigurationCopy() {}

    /** @param name of the copy's class; @param line a whole statement of the configuration */
    @SuppressWarnings("unchecked")
    public static StateMachineFactory<State, CommandKind> without(String line, String name) {
        try {
            String source = Files.readString(SOURCE);
            if (!source.contains(line)) {
                throw new IllegalArgumentException("the configuration has no line " + line);
            }
            String copy = source.replace(line, "").replace(WorkOrderMachineConfiguration.class.getSimpleName(), name);
            Class<?> compiled = MethodHandles.privateLookupIn(Machines.class, MethodHandles.lookup())
                    .defineClass(compile(name, copy));
            return (StateMachineFactory<State, CommandKind>)
                    compiled.getMethod("factory").invoke(null);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compile(String name, String source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter complaints = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files =
                new ForwardingJavaFileManager<JavaFileManager>(compiler.getStandardFileManager(null, null, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location,
                            String className,
                            JavaFileObject.Kind kind,
                            javax.tools.FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return bytes;
                            }
                        };
                    }
                }) {
            var unit = new SimpleJavaFileObject(URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreErrors) {
                    return source;
                }
            };
            List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
            if (!compiler.getTask(complaints, files, null, options, null, List.of(unit))
                    .call()) {
                throw new IllegalStateException(complaints.toString());
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
