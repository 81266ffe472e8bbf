package onenet.ecert.exchange;

import onenet.ecert.EcertConfig;
import onenet.ecert.exchange.ProvinceLine.NoAnswer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The login at the province: one token for all, renewed before its life ends. Its life is measured on the machine's monotonic clock. */
@Singleton
class ProvinceSession {

    private final ProvinceLine line;
    private final EcertConfig.Province config;
    private String token;
    private long goodUntil;

    ProvinceSession(ProvinceLine line, EcertConfig config) {
        this.line = line;
        this.config = config.province();
    }

    synchronized String token(Duration patience) throws NoAnswer {
        if (token == null || System.nanoTime() - goodUntil >= 0) {
            login(patience);
        }
        return token;
    }

    /** The province no longer knows this token. */
    synchronized void forget(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private void login(Duration patience) throws NoAnswer {
        JsonNode credentials = JsonNodeFactory.instance
                .objectNode()
                .put("account", config.account())
                .put("password", config.password())
                .put("app_key", config.appKey())
                .put("app_secret", config.appSecret());
        String requestId = UUID.randomUUID().toString();
        ProvinceEnvelope answer = line.exchange(new ProvinceLine.Call(
                "/security/login", Map.of("request_id", requestId), Map.of(), credentials, patience));
        Optional<String> granted = Optional.of(
                        answer.content().path("access_token").asText(""))
                .filter(text -> answer.success() && !text.isEmpty());
        token = granted.orElseThrow(() -> new NoAnswer("the login was refused: " + answer.errorCode()));
        Duration life = Duration.ofSeconds(answer.content().path("expires_in").asLong(0));
        goodUntil = System.nanoTime() + life.minus(config.renewBefore()).toNanos();
    }
}
