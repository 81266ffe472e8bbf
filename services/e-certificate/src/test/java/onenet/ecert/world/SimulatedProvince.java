package onenet.ecert.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A small provincial platform inside the test, with faults to be switched on. The city's own simulator is another process. */
public final class SimulatedProvince implements QuarkusTestResourceLifecycleManager {

    /** What may go wrong with the next call of an operation. */
    public enum Fault {
        /** HTTP 500, nothing done. */
        ERROR,
        /** Done, but the line goes dead without an answer. */
        DROP,
        /** Done, but the answer names another certificate. */
        WRONG_IDENTIFIER,
        /** Another office abolishes it before the answer. */
        REVOKED_ELSEWHERE,
        /** Done, answered with a word for success nobody agreed on. */
        UNKNOWN_WORD,
        /** Done, answered for another request. */
        STALE_ANSWER,
        /** Answered after a while. */
        SLOW
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, ObjectNode> RECORDS = new LinkedHashMap<>();
    private static final Map<String, Deque<Fault>> FAULTS = new LinkedHashMap<>();
    private static final List<String> CALLS = new ArrayList<>();
    private static final Set<String> REQUEST_IDS = new HashSet<>();
    private static String token;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/license-app/v1", this::handle);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "province");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return Map.of(
                    "onenet.ecert.province.url",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/license-app/v1",
                    "onenet.ecert.province.live-timeout",
                    "500ms",
                    "onenet.ecert.province.timeout",
                    "3s",
                    "onenet.ecert.issuance.poll-interval",
                    "off",
                    "onenet.ecert.issuance.sweep-interval",
                    "off",
                    "onenet.ecert.seal.directory",
                    Files.createTempDirectory("onenet-seals").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    public static synchronized void reset() {
        RECORDS.clear();
        FAULTS.clear();
        CALLS.clear();
        token = null;
    }

    public static synchronized void next(String operation, Fault... faults) {
        FAULTS.computeIfAbsent(operation, name -> new ArrayDeque<>()).addAll(Arrays.asList(faults));
    }

    public static synchronized void endSessions() {
        token = null;
    }

    public static synchronized Map<String, ObjectNode> records() {
        return Map.copyOf(RECORDS);
    }

    public static synchronized void forgetRecords() {
        RECORDS.clear();
    }

    public static synchronized byte[] file(String identifier) {
        return Base64.getDecoder()
                .decode(RECORDS.get(identifier).path("file_data").asText());
    }

    public static synchronized void abolishElsewhere(String identifier, String kind) {
        RECORDS.get(identifier).put("license_status", "ABOLISHED").put("abolish_kind", kind);
    }

    public static synchronized long calls(String operation) {
        return CALLS.stream().filter(operation::equals).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String operation = path.substring(path.lastIndexOf('/') + 1);
        Map<String, String> query = query(exchange);
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        Fault fault;
        ObjectNode answer;
        synchronized (SimulatedProvince.class) {
            String refusal = operation.equals("login") ? null : refusal(exchange, query);
            fault = refusal == null
                    ? FAULTS.getOrDefault(operation, new ArrayDeque<>()).poll()
                    : null;
            answer = envelope(query);
            if (refusal != null) {
                failure(answer, refusal);
            } else {
                CALLS.add(operation);
                answer(operation, answer, query, body, fault);
            }
        }
        if (fault == Fault.SLOW) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000L);
        }
        send(exchange, fault, answer);
    }

    private static void send(HttpExchange exchange, Fault fault, ObjectNode answer) throws IOException {
        if (fault == Fault.DROP) {
            exchange.close();
            return;
        }
        byte[] bytes = fault == Fault.ERROR ? "{}".getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(fault == Fault.ERROR ? 500 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static ObjectNode envelope(Map<String, String> query) {
        ObjectNode envelope = JSON.createObjectNode().put("ack_code", "SUCCESS").put("response_id", "r");
        envelope.put("correlation_id", query.get("request_id"));
        envelope.putArray("errors");
        return envelope;
    }

    private static void answer(
            String operation, ObjectNode envelope, Map<String, String> query, JsonNode body, Fault fault) {
        if (fault == Fault.ERROR) {
            return;
        }
        switch (operation) {
            case "login" ->
                envelope.putObject("data").put("access_token", login()).put("expires_in", 86_400);
            case "issue" -> issue(envelope, body);
            case "abolish" -> abolish(envelope, body);
            case "query" -> envelope.putArray("data").addAll(held(query.get("license_code")));
            default -> failure(envelope, "SYSTEM_ERROR");
        }
        if (fault == Fault.WRONG_IDENTIFIER) {
            ((ObjectNode) envelope.path("data")).put("license_code", "1.2.156.3005.2.SOMEBODY.ELSES");
        }
        if (fault == Fault.REVOKED_ELSEWHERE) {
            abolishElsewhere(body.path("license_code").asText(), "REVOKED");
        }
        if (fault == Fault.UNKNOWN_WORD) {
            envelope.put("ack_code", "0");
        }
        if (fault == Fault.STALE_ANSWER) {
            envelope.put("correlation_id", "another-request");
        }
    }

    private static String login() {
        token = UUID.randomUUID().toString();
        return token;
    }

    private static String refusal(HttpExchange exchange, Map<String, String> query) {
        if (!query.getOrDefault("access_token", "").equals(token)) {
            return "TOKEN_EXPIRED";
        }
        var headers = exchange.getRequestHeaders();
        String time = headers.getFirst("x-tif-timestamp");
        String expected = sha256(time + token + headers.getFirst("x-tif-nonce") + time);
        boolean fresh = REQUEST_IDS.add(query.get("request_id") + time + headers.getFirst("x-tif-nonce"));
        return expected.equals(headers.getFirst("x-tif-signature")) && fresh ? null : "SIGN_INVALID";
    }

    private static void issue(ObjectNode envelope, JsonNode body) {
        String code = body.path("license_code").asText();
        if (RECORDS.containsKey(code)) {
            failure(envelope, "LICENSE_EXISTS");
            return;
        }
        ObjectNode held = ((ObjectNode) body.deepCopy())
                .put("license_status", "ISSUED")
                .put("auth_code", UUID.randomUUID().toString());
        RECORDS.put(code, held);
        envelope.set("data", receipt(held));
    }

    private static void abolish(ObjectNode envelope, JsonNode body) {
        ObjectNode held = RECORDS.get(body.path("license_code").asText());
        if (held == null) {
            failure(envelope, "LICENSE_NOT_FOUND");
            return;
        }
        held.put("license_status", "ABOLISHED")
                .put("abolish_reason", body.path("abolish_reason").asText())
                .set("abolish_kind", body.path("abolish_kind"));
        envelope.set("data", receipt(held));
    }

    private static List<ObjectNode> held(String code) {
        return RECORDS.containsKey(code) ? List.of(receipt(RECORDS.get(code))) : List.of();
    }

    private static ObjectNode receipt(ObjectNode held) {
        ObjectNode receipt = JSON.createObjectNode();
        for (String field : List.of("license_code", "auth_code", "license_status", "abolish_kind")) {
            if (held.has(field)) {
                receipt.set(field, held.get(field));
            }
        }
        return receipt;
    }

    private static ObjectNode failure(ObjectNode envelope, String code) {
        envelope.put("ack_code", "FAILURE")
                .putArray("errors")
                .addObject()
                .put("code", code)
                .put("message", code);
        return envelope;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
