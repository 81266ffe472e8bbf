package onenet.gateway.portal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files the portal's build left on the class path; none when the gateway was built without it. */
@Singleton
class PortalFiles {

    private static final String FOLDER = "portal";
    private static final String LIST = FOLDER + "/files.txt";

    private final Map<String, PortalFile> files;

    PortalFiles() {
        this.files = list().lines()
                .filter(path -> !path.isBlank())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), path -> PortalFile.of(path, read(path))));
    }

    /** @param path as asked for, beginning with a slash */
    Optional<PortalFile> find(String path) {
        return Optional.ofNullable(files.get(path.equals("/") ? "/index.html" : path));
    }

    private static String list() {
        try (InputStream in = loader().getResourceAsStream(LIST)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String path) {
        try (InputStream in = loader().getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " names " + path + ", which is not there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
