package cn.hotline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** Puts programs and data in place: first beside it, then by one rename, so that an interrupted start leaves no half. */
final class Unpacking {
    private Unpacking() {}

    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    static void once(Path folder, Filling filling) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        filling.into(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    static InputStream resource(String name) {
        var stream = Unpacking.class.getResourceAsStream(name);
        if (stream == null) {
            throw new LocalServerProblem(name + " is not on the class path; start through Maven, which puts it there.");
        }
        return stream;
    }

    static void copy(String resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var stream = resource(resource)) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The jar or the class folder that a class was loaded from. */
    static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static void tarGz(String resource, Path folder) throws IOException {
        var tar = new ProcessBuilder(List.of("tar", "-xzf", "-", "--no-same-owner", "-C", folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var from = resource(resource);
                var to = tar.getOutputStream()) {
            from.transferTo(to);
        }
        if (tar.onExit().join().exitValue() != 0) {
            throw new IOException("tar could not unpack " + resource + " into " + folder);
        }
    }

    /** Unpacks a zip without its single top folder; what lies in a {@code bin} folder becomes executable. */
    static void zip(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            file.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> write(file, entry, folder));
        }
    }

    private static void write(ZipFile zip, ZipEntry entry, Path folder) {
        var path = folder.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1))
                .normalize();
        if (!path.startsWith(folder)) {
            throw new LocalServerProblem(zip.getName() + " holds a path that leaves its folder: " + entry.getName());
        }
        try (var stream = zip.getInputStream(entry)) {
            Files.createDirectories(path.getParent());
            Files.copy(stream, path);
            if (path.getParent().endsWith("bin") && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + path + " executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
