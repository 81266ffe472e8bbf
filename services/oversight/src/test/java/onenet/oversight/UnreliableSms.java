package onenet.oversight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** The SMS provider inside the test, as unreliable as one wants it. The city's own simulator is another process. */
public final class UnreliableSms implements QuarkusTestResourceLifecycleManager {

    /** What may go wrong with the next message handed over. */
    public enum Fault {
        /** HTTP 503, nothing done. */
        ERROR,
        /** Done, but the line goes dead without an answer. */
        LOST_ANSWER,
        /** Done, but the answer names another message. */
        OTHER_MESSAGE,
        /** Refused. */
        REFUSED,
        /** Taken; the report says that it did not arrive. */
        UNDELIVERABLE,
        /** Taken; nothing is ever reported. */
        NO_REPORT
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Held> HELD = new TreeMap<>();
    private static final Deque<Fault> FAULTS = new ArrayDeque<>();
    private static int calls;
    private HttpServer server;

    /** A message it sent, once whatever happened to the answer. */
    record Held(String to, String text, String state) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", UnreliableSms::answer);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "onenet.oversight.notification.sms.url",
                url,
                "onenet.oversight.notification.attempts",
                "3",
                "onenet.oversight.notification.questions",
                "3");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    static synchronized void reset() {
        HELD.clear();
        FAULTS.clear();
        calls = 0;
    }

    static synchronized void next(Fault... faults) {
        FAULTS.addAll(List.of(faults));
    }

    static synchronized List<Held> held() {
        return List.copyOf(HELD.values());
    }

    static synchronized int calls() {
        return calls;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String key = path.substring(path.lastIndexOf('/') + 1);
            if (exchange.getRequestMethod().equals("GET")) {
                report(exchange, key);
            } else {
                put(exchange, key);
            }
        }
    }

    private static synchronized void report(HttpExchange exchange, String key) throws IOException {
        Held held = HELD.get(key);
        send(exchange, held == null ? 404 : 200, said(key, held == null ? "" : held.state()));
    }

    private static synchronized void put(HttpExchange exchange, String key) throws IOException {
        calls++;
        Fault fault = FAULTS.poll();
        JsonNode told = JSON.readTree(exchange.getRequestBody());
        if (fault == Fault.ERROR) {
            send(exchange, 503, "{}");
        } else if (fault == Fault.REFUSED) {
            send(exchange, 422, "{\"message\":\"签名未报备\"}");
        } else {
            String state = fault == Fault.UNDELIVERABLE
                    ? "UNDELIVERABLE"
                    : fault == Fault.NO_REPORT ? "ACCEPTED" : "DELIVERED";
            HELD.putIfAbsent(
                    key, new Held(told.path("to").asText(), told.path("text").asText(), state));
            if (fault != Fault.LOST_ANSWER) {
                send(exchange, 200, said(fault == Fault.OTHER_MESSAGE ? "another" : key, state));
            }
        }
    }

    private static String said(String key, String state) {
        return JSON.createObjectNode().put("key", key).put("state", state).toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
