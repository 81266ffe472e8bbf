package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.exchange.SourceLine.Reply;
import onenet.proofs.source.SourceAnswer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The login at Guangdong's platform and its signed calls; the token is renewed before its end, and once when the platform forgot it. */
@Singleton
class GuangdongSession {

    private final SourceLine line;
    private final ProofsConfig.Guangdong config;
    private final String url;
    private final InstantSource clock;
    private final ObjectMapper json;
    private String token;
    private long goodUntil;

    GuangdongSession(SourceLine line, ProofsConfig config, InstantSource clock, ObjectMapper json) {
        this.line = line;
        this.config = config.guangdong();
        this.url = OwnService.base(config.sources().get("guangdong").url());
        this.clock = clock;
        this.json = json;
    }

    Reply post(String path, String requestId, JsonNode body, Duration patience) throws NoAnswer {
        String held = token(patience);
        Reply reply = line.exchange(signed(path, requestId, body, held, patience));
        if (!"TOKEN_EXPIRED".equals(code(reply.body()))) {
            return reply;
        }
        forget(held);
        return line.exchange(signed(path, requestId, body, token(patience), patience));
    }

    void signIn(Duration patience) throws NoAnswer {
        token(patience);
    }

    private synchronized String token(Duration patience) throws NoAnswer {
        if (token == null || System.nanoTime() - goodUntil >= 0) {
            login(patience);
        }
        return token;
    }

    private synchronized void forget(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private void login(Duration patience) throws NoAnswer {
        JsonNode answer = line.exchange(new SourceLine.Call(
                        url + "/security/login",
                        Map.of("request_id", UUID.randomUUID().toString()),
                        Map.of(),
                        json.valueToTree(GuangdongCertificates.login(config)),
                        patience))
                .body();
        String granted = answer.path("data").path("access_token").asText("");
        if (!"SUCCESS".equals(answer.path("ack_code").asText()) || granted.isEmpty()) {
            throw new NoAnswer(
                    "LOGIN_FAILED".equals(code(answer))
                            ? SourceAnswer.Fault.Kind.NO_PERMISSION
                            : SourceAnswer.Fault.Kind.ERROR,
                    "LOGIN_FAILED");
        }
        token = granted;
        Duration life =
                Duration.ofSeconds(answer.path("data").path("expires_in").asLong(0));
        goodUntil = System.nanoTime() + life.minus(config.renewBefore()).toNanos();
    }

    private static String code(JsonNode body) {
        return body.path("errors").path(0).path("code").asText("");
    }

    private SourceLine.Call signed(String path, String requestId, JsonNode body, String held, Duration patience) {
        String time = Long.toString(clock.instant().getEpochSecond());
        String nonce = UUID.randomUUID().toString().replace("-", "");
        return new SourceLine.Call(
                url + path,
                Map.of("access_token", held, "request_id", requestId),
                Map.of(
                        "x-tif-paasid",
                        config.paasId(),
                        "x-tif-timestamp",
                        time,
                        "x-tif-nonce",
                        nonce,
                        "x-tif-signature",
                        signature(time, held, nonce)),
                body,
                patience);
    }

    /** The header signature of the provincial gateway: upper-case hex SHA-256(timestamp + token + nonce + timestamp). */
    private static String signature(String time, String token, String nonce) {
        try {
            byte[] text = (time + token + nonce + time).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
