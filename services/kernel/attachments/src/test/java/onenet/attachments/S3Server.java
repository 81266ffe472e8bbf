package onenet.attachments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** As much of an S3 object store as the adapter meets: signed calls only, contents only with their right digest, and its errors. */
final class S3Server implements AutoCloseable {

    static final String KEY = "demo-key";
    static final String BUCKET = "papers";

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Trouble trouble = Trouble.NONE;
    private volatile int troubles;

    /** What may be the matter. */
    enum Trouble {
        NONE,
        ERROR_503,
        /** The line breaks in the middle of an upload. */
        BREAKS_OFF,
        /** An answer ends before its content does. */
        ENDS_EARLY,
        /** The account lacks the right. */
        FORBIDDEN
    }

    S3Server() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::handle);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void trouble(Trouble what, int times) {
        troubles = times;
        trouble = what;
    }

    Map<String, byte[]> objects() {
        return objects;
    }

    List<String> calls() {
        return calls;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.add(exchange.getRequestMethod() + " " + path);
        String signature = exchange.getRequestHeaders().getFirst("Authorization");
        if (signature == null || !signature.startsWith("AWS4-HMAC-SHA256 Credential=" + KEY + "/")) {
            error(exchange, 403, "SignatureDoesNotMatch");
        } else if (!path.startsWith("/" + BUCKET + "/")) {
            error(exchange, 404, "NoSuchBucket");
        } else if (!acted(exchange)) {
            answer(exchange, path);
        }
    }

    /** @return whether the trouble was the answer */
    private boolean acted(HttpExchange exchange) throws IOException {
        if (trouble == Trouble.NONE || troubles <= 0 || trouble == Trouble.ENDS_EARLY) {
            return false;
        }
        troubles--;
        switch (trouble) {
            case ERROR_503 -> error(exchange, 503, "SlowDown");
            case FORBIDDEN -> error(exchange, 403, "AccessDenied");
            default -> {
                exchange.getRequestBody().readNBytes(10);
                exchange.close();
            }
        }
        return true;
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            put(exchange, path);
            return;
        }
        byte[] content = objects.get(path);
        if (content == null) {
            error(exchange, 404, "NoSuchKey");
            return;
        }
        exchange.sendResponseHeaders(200, content.length);
        boolean early = trouble == Trouble.ENDS_EARLY && troubles-- > 0;
        exchange.getResponseBody().write(content, 0, early ? content.length / 2 : content.length);
        exchange.close();
    }

    private void put(HttpExchange exchange, String path) throws IOException {
        byte[] content;
        try (InputStream body = exchange.getRequestBody()) {
            content = body.readAllBytes();
        }
        byte[] digest = Digest.begin().digest(content);
        String told = exchange.getRequestHeaders().getFirst("x-amz-checksum-sha256");
        String signed = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!Base64.getEncoder().encodeToString(digest).equals(told)) {
            error(exchange, 400, "BadDigest");
        } else if (!HexFormat.of().formatHex(digest).equals(signed)) {
            error(exchange, 400, "XAmzContentSHA256Mismatch");
        } else {
            objects.put(path, content);
            exchange.getResponseHeaders().add("ETag", "\"" + told.hashCode() + "\"");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        }
    }

    private static void error(HttpExchange exchange, int status, String code) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] text = ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
