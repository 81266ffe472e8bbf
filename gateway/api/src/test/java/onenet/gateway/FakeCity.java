package onenet.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A service that echoes, one that is slow, one that is dead, and an identity provider's key set. */
public class FakeCity implements QuarkusTestResourceLifecycleManager {

    static final KeyPair KEYS = keys();
    private static final KeyPair FOREIGN_KEYS = keys();
    private static String issuer;
    private static EchoUpstream echo;

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/realms/onenet/protocol/openid-connect/certs", FakeCity::keySet);
            server.createContext("/", this::answer);
            server.start();
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            issuer = base + "/realms/onenet";
            echo = new EchoUpstream();
            return Map.ofEntries(
                    Map.entry("quarkus.oidc.auth-server-url", issuer),
                    Map.entry("onenet.gateway.routes.hazchem-licence.upstream", base),
                    Map.entry("onenet.gateway.routes.e-certificate.upstream", base),
                    Map.entry("onenet.gateway.routes.dead.upstream", "http://127.0.0.1:" + closedPort()),
                    Map.entry("onenet.gateway.answer-timeout", "3s"),
                    Map.entry("onenet.gateway.limit.per-user", "5"),
                    Map.entry("onenet.gateway.limit.per-address", "200"),
                    Map.entry("onenet.gateway.limit.burst-seconds", "1"),
                    Map.entry("onenet.gateway.routes.echo.upstream", "http://127.0.0.1:" + echo.port()),
                    Map.entry("onenet.gateway.trusted-proxies", "127.0.0.1"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        end.countDown();
        server.stop(0);
        try {
            echo.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static EchoUpstream echo() {
        return echo;
    }

    static String token(String subject) {
        return Jwt.subject(subject)
                .issuer(issuer)
                .audience("onenet-api")
                .expiresIn(Duration.ofMinutes(5))
                .jws()
                .keyId("k1")
                .sign(KEYS.getPrivate());
    }

    static String expiredToken() {
        return Jwt.subject("late")
                .issuer(issuer)
                .audience("onenet-api")
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.EPOCH.plusSeconds(60))
                .jws()
                .keyId("k1")
                .sign(KEYS.getPrivate());
    }

    static String foreignToken() {
        return Jwt.subject("stranger")
                .issuer(issuer)
                .audience("onenet-api")
                .jws()
                .keyId("k1")
                .sign(FOREIGN_KEYS.getPrivate());
    }

    static String tokenForAnotherAudience() {
        return Jwt.subject("lost")
                .issuer(issuer)
                .audience("another-api")
                .jws()
                .keyId("k1")
                .sign(KEYS.getPrivate());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.endsWith("/slow")) {
            waitForTheEnd();
        }
        if (path.endsWith("/broken")) {
            exchange.close();
            return;
        }
        if (path.endsWith("/created")) {
            exchange.getResponseHeaders().add("Location", "http://hidden:1/v1/cases/HZ-1");
        }
        if (path.contains("/problem-")) {
            refuse(exchange, Integer.parseInt(path.substring(path.length() - 3)));
            return;
        }
        long length = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("method", exchange.getRequestMethod());
        seen.put("uri", exchange.getRequestURI().toString());
        seen.put("length", length);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values));
        seen.put("headers", headers);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Server", "secret/1.0");
        send(exchange, new ObjectMapper().writeValueAsBytes(seen));
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        boolean english = "en".equals(exchange.getRequestHeaders().getFirst("Accept-Language"));
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        byte[] body = new ObjectMapper()
                .writeValueAsBytes(Map.of(
                        "type",
                        "urn:onenet:problem:x",
                        "title",
                        english ? "Too many requests <b>" : "请求过于频繁 <b>",
                        "status",
                        status,
                        "requestId",
                        "r-1",
                        "violations",
                        List.of(Map.of("message", english ? "too long" : "太长"))));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void keySet(HttpExchange exchange) throws IOException {
        var key = (RSAPublicKey) KEYS.getPublic();
        Map<String, String> jwk = Map.of(
                "kty",
                "RSA",
                "kid",
                "k1",
                "use",
                "sig",
                "alg",
                "RS256",
                "n",
                number(key.getModulus()),
                "e",
                number(key.getPublicExponent()));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        send(exchange, new ObjectMapper().writeValueAsBytes(Map.of("keys", List.of(jwk))));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : body.length);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
