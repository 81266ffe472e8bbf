package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.source.SourceAnswer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/** This service's own sign-in (client credentials), renewed before its end. Its life is measured on the machine's monotonic clock. */
@Singleton
class MachineToken {

    private final SourceLine line;
    private final ProofsConfig.Machine config;
    private String token;
    private long goodUntil;

    MachineToken(SourceLine line, ProofsConfig config) {
        this.line = line;
        this.config = config.machine();
    }

    synchronized String get(Duration patience) throws NoAnswer {
        if (token == null || System.nanoTime() - goodUntil >= 0) {
            signIn(patience);
        }
        return token;
    }

    synchronized void forget(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private void signIn(Duration patience) throws NoAnswer {
        JsonNode answer = line.form(
                        config.tokenUrl(),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", config.clientId(),
                                "client_secret", config.clientSecret()),
                        patience)
                .body();
        String granted = answer.path("access_token").asText("");
        if (granted.isEmpty()) {
            throw new NoAnswer(SourceAnswer.Fault.Kind.NO_PERMISSION, "NOT_SIGNED_IN");
        }
        token = granted;
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        goodUntil = System.nanoTime() + life.minus(config.renewBefore()).toNanos();
    }
}
