package onenet.oversight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** The upper platform inside the test, as unreliable as one wants it. The city's own simulator is another process. */
public final class UnreliablePlatform implements QuarkusTestResourceLifecycleManager {

    /** What may go wrong with the next call. */
    public enum Fault {
        /** HTTP 503, nothing done. */
        ERROR,
        /** Done, but the line goes dead without an answer. */
        LOST_ANSWER,
        /** Done, but the answer names another record. */
        OTHER_RECORD,
        /** Refused: the record is said to be at fault. */
        REFUSED,
        /** HTTP 200 and no JSON. */
        NONSENSE,
        /** Done, and filed twice. */
        TWICE
    }

    private static final int PAGE = 2;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, ObjectNode> HELD = new TreeMap<>();
    private static final List<String> DOUBLED = new ArrayList<>();
    private static final Deque<Fault> FAULTS = new ArrayDeque<>();
    private static final List<String> CALLS = new ArrayList<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", UnreliablePlatform::answer);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
        return Map.of(
                "onenet.oversight.publicity.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "onenet.oversight.publicity.attempts",
                "4");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    static synchronized void reset() {
        HELD.clear();
        DOUBLED.clear();
        FAULTS.clear();
        CALLS.clear();
    }

    static synchronized void next(Fault... faults) {
        FAULTS.addAll(List.of(faults));
    }

    /** What it holds, by key: its fields. */
    static synchronized Map<String, JsonNode> held() {
        Map<String, JsonNode> fields = new TreeMap<>();
        HELD.forEach((key, record) -> fields.put(key, record.path("fields")));
        return fields;
    }

    static synchronized int calls() {
        return CALLS.size();
    }

    static synchronized void lose(String key) {
        HELD.remove(key);
    }

    static synchronized void spoil(String key, String code, String value) {
        ((ObjectNode) HELD.get(key).path("fields")).put(code, value);
    }

    static synchronized void file(String key, String code, String value) {
        ObjectNode record = JSON.createObjectNode().put("key", key).put("revision", 1);
        record.putObject("fields").put("XK_JDRQ", "2026-11-10").put(code, value);
        HELD.put(key, record);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Fault fault = take(exchange);
            if (fault == Fault.ERROR) {
                send(exchange, 503, "{}");
            } else if (fault == Fault.REFUSED) {
                send(exchange, 422, "{\"message\":\"字段不合规\"}");
            } else if (fault == Fault.NONSENSE) {
                send(exchange, 200, "<html>");
            } else if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange, fault);
            } else {
                send(exchange, 200, list(exchange).toString());
            }
        }
    }

    private static synchronized Fault take(HttpExchange exchange) {
        CALLS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        return FAULTS.poll();
    }

    private static void put(HttpExchange exchange, Fault fault) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = path.substring(path.lastIndexOf('/') + 1);
        ObjectNode told = (ObjectNode) JSON.readTree(exchange.getRequestBody());
        long revision = keep(key, told.put("key", key), fault);
        if (fault != Fault.LOST_ANSWER) {
            String named = fault == Fault.OTHER_RECORD ? "another" : key;
            send(
                    exchange,
                    200,
                    JSON.createObjectNode()
                            .put("key", named)
                            .put("revision", revision)
                            .toString());
        }
    }

    private static synchronized long keep(String key, ObjectNode told, Fault fault) {
        JsonNode before = HELD.get(key);
        if (before == null
                || before.path("revision").asLong() <= told.path("revision").asLong()) {
            HELD.put(key, told);
        }
        if (fault == Fault.TWICE) {
            DOUBLED.add(key);
        }
        return HELD.get(key).path("revision").asLong();
    }

    /** Two a page, so that pages are turned. */
    private static synchronized ObjectNode list(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        int from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=", "")) : 0;
        List<ObjectNode> all = new ArrayList<>(HELD.values());
        DOUBLED.forEach(key -> all.add(HELD.get(key)));
        ObjectNode page = JSON.createObjectNode();
        ArrayNode items = page.putArray("items");
        all.stream().skip(from).limit(PAGE).forEach(items::add);
        if (all.size() > from + PAGE) {
            page.put("next", Integer.toString(from + PAGE));
        }
        return page;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
