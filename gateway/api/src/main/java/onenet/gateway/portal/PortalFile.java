package onenet.gateway.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the portal, ready to be sent.
 *
 * @param tag its entity tag, in quotes
 * @param immutable whether its name changes with its content
 */
record PortalFile(byte[] content, byte[] packed, String mediaType, String tag, boolean immutable) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    static PortalFile of(String path, byte[] content) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new PortalFile(
                content,
                pack(content),
                TYPES.getOrDefault(ending, "application/octet-stream"),
                "\"" + digest(content) + "\"",
                path.startsWith("/assets/"));
    }

    /** Whether a path ends as files do; certificate identifiers in page addresses have dots too. */
    static boolean looksLikeFile(String path) {
        return TYPES.containsKey(path.substring(path.lastIndexOf('.') + 1)) || path.endsWith(".map");
    }

    private static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
