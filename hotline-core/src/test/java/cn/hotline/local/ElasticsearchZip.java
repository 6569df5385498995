package cn.hotline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The distribution in the local Maven repository, named by the build and checked before use: it has no signed pom. */
final class ElasticsearchZip {
    private static final String PROPERTY = "hotline.local.elasticsearch.zip";
    private static final String SHA256 = "de3d9c88b5f993d9b1f937a1da8d7bfa3e881f83bf3a0dab3e49a8d557934618";
    private static final String IN_REPOSITORY =
            ".m2/repository/org/elasticsearch/distribution/integ-test-zip/elasticsearch/9.5.2/elasticsearch-9.5.2.zip";

    private ElasticsearchZip() {}

    static Path locate() throws IOException {
        var named = System.getProperty(PROPERTY, "");
        var zip = named.isBlank() ? Path.of(System.getProperty("user.home"), IN_REPOSITORY) : Path.of(named);
        if (!Files.isReadable(zip)) {
            throw new LocalServerProblem("Elasticsearch's zip is not at " + zip + "; run mvn test-compile once,"
                    + " or name the file with -D" + PROPERTY + "=…");
        }
        if (!SHA256.equals(sha256(zip))) {
            throw new LocalServerProblem("Elasticsearch's zip at " + zip + " is damaged; delete it and start again.");
        }
        return zip;
    }

    private static String sha256(Path zip) throws IOException {
        try (InputStream stream = new DigestInputStream(Files.newInputStream(zip), digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) stream).getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
