package cn.hotline.core.arrangement;

import cn.hotline.core.adapter.arrangement.CsvArrangement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An arrangement for a year that is not published yet, made up in the manner of the published ones. */
public final class Invented2027 {

    private Invented2027() {}

    public static String csv() {
        try (InputStream in = Objects.requireNonNull(
                Invented2027.class.getResourceAsStream("/calendar/invented-2027.csv"), "invented-2027.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entries entries() {
        return CsvArrangement.read(csv().getBytes(StandardCharsets.UTF_8));
    }
}
