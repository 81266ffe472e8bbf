package onenet.proofs.world;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Every source there is, inside the test, each with faults to be switched on. The city's own simulators are another process. */
public final class SimulatedSources implements QuarkusTestResourceLifecycleManager {

    public static final String HOLDER = "91441521MA4XAB1211";
    public static final String NAME = "海丰县示例化工贸易有限公司";

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Fault> FAULTS = new ConcurrentHashMap<>();
    private static final Map<String, List<ObjectNode>> HELD = new ConcurrentHashMap<>();
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();
    private static volatile CountDownLatch hanging = new CountDownLatch(1);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::handle);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "sources");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return configuration("http://127.0.0.1:" + server.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> configuration(String base) throws IOException {
        Map<String, String> config = new java.util.HashMap<>();
        config.put("onenet.proofs.sources.e-certificate.url", base + "/e-certificate");
        config.put("onenet.proofs.sources.plan-filing.url", base + "/plan-filing");
        config.put("onenet.proofs.sources.guangdong.url", base + "/guangdong");
        config.put("onenet.proofs.sources.shandong.url", base + "/shandong");
        for (String registry : List.of("market-supervision", "natural-resources", "human-resources", "own-archive")) {
            config.put("onenet.proofs.sources." + registry + ".url", base + "/" + registry);
        }
        config.put("quarkus.oidc-client.auth-server-url", base);
        config.put("quarkus.oidc-client.token-path", "/token");
        config.put(
                "onenet.proofs.keys.directory",
                Files.createTempDirectory("onenet-proof-keys").toString());
        config.put("onenet.proofs.retry.poll-interval", "off");
        config.put("onenet.proofs.assistance.sweep-interval", "off");
        config.put("onenet.proofs.answer-budget", "1500ms");
        config.put("onenet.proofs.first-answer-budget", "1500ms");
        return config;
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Whatever hangs is answered now; what is asked from now on hangs anew while the fault is there. */
    public static void letGo() {
        CountDownLatch before = hanging;
        hanging = new CountDownLatch(1);
        before.countDown();
    }

    private static void hang() {
        try {
            hanging.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public static void reset() {
        letGo();
        FAULTS.clear();
        HELD.clear();
        CALLS.clear();
    }

    public static void fault(String source, Fault fault) {
        FAULTS.put(source, fault);
    }

    public static void heal(String source) {
        FAULTS.remove(source);
    }

    /** The source holds one more of a kind for the demonstration enterprise; further fields overwrite. */
    public static ObjectNode hold(String source, String type, String identifier) {
        ObjectNode record = JSON.createObjectNode()
                .put("type", type)
                .put("identifier", identifier)
                .put("number", "示例" + identifier.hashCode())
                .put("holder", HOLDER)
                .put("holderName", NAME)
                .put("state", "VALID")
                .put("validFrom", "2026-01-01")
                .put("validTo", "2029-01-01");
        record.putObject("fields");
        HELD.computeIfAbsent(source, name -> new CopyOnWriteArrayList<>()).add(record);
        return record;
    }

    public static long calls(String source) {
        return CALLS.stream().filter(call -> call.startsWith(source + " ")).count();
    }

    /** What the source was told with its questions: case, item, purpose and fields. */
    public static List<String> questions(String source) {
        return CALLS.stream().filter(call -> call.startsWith(source + " ")).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String source = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        if (source.equals("token")) {
            signIn(exchange);
            return;
        }
        Map<String, String> query = query(exchange);
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (path.endsWith("/security/login")) {
            ObjectNode login = JSON.createObjectNode().put("ack_code", "SUCCESS");
            login.putObject("data").put("access_token", "session").put("expires_in", 86_400);
            send(exchange, 200, login);
            return;
        }
        CALLS.add(source + " " + exchange.getRequestHeaders().getFirst("X-Onenet-Case") + " " + query + " " + body);
        Fault fault = FAULTS.get(source);
        if (fault == Fault.SLOW) {
            LockSupport.parkNanos(2_000_000_000L);
        }
        if (fault == Fault.HANGING) {
            hang();
        }
        if (fault == Fault.OUTAGE) {
            send(exchange, 503, JSON.createObjectNode());
            return;
        }
        if (fault == Fault.TOKEN_REFUSED) {
            send(exchange, 401, JSON.createObjectNode());
            return;
        }
        Shape.of(source).answer(exchange, fault, query, body);
    }

    /** The identity provider, where this service signs in. */
    private static void signIn(HttpExchange exchange) throws IOException {
        CALLS.add("token ");
        boolean away = FAULTS.get("token") == Fault.OUTAGE;
        ObjectNode granted = JSON.createObjectNode();
        send(exchange, away ? 503 : 200, granted.put("access_token", "machine").put("expires_in", 300));
    }

    /** What the source holds of a kind, with the fault acted out on it. */
    static List<ObjectNode> records(String source, String holder, Fault fault) {
        return HELD.getOrDefault(source, List.of()).stream()
                .filter(record -> record.path("holder").asText().equals(holder))
                .filter(record -> fault != Fault.NOTHING)
                .flatMap(record -> actOut(record.deepCopy(), fault).stream())
                .toList();
    }

    private static List<ObjectNode> actOut(ObjectNode record, Fault fault) {
        if (fault == Fault.WRONG_HOLDER) {
            return List.of(record.put("holder", "91441581MA4XAB13XM"));
        }
        if (fault == Fault.EXPIRED) {
            return List.of(record.put("state", "EXPIRED").put("validTo", "2026-10-01"));
        }
        if (fault == Fault.SUSPENDED) {
            return List.of(record.put("state", "SUSPENDED"));
        }
        if (fault == Fault.REVOKED) {
            return List.of(record.put("state", "REVOKED"));
        }
        if (fault == Fault.AMBIGUOUS) {
            return List.of(
                    record,
                    record.deepCopy()
                            .put(
                                    "identifier",
                                    Shape.another(record.path("identifier").asText())));
        }
        return List.of(record);
    }

    static void send(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static ArrayNode array(List<ObjectNode> nodes) {
        return JSON.createArrayNode().addAll(nodes);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String raw = exchange.getRequestURI().getRawQuery();
        return raw == null
                ? Map.of()
                : Arrays.stream(raw.split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(
                                part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
