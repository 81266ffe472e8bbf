package onenet.simulators.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is logged in: access tokens live 24 hours. */
@ApplicationScoped
class Sessions {

    static final Duration LIFE = Duration.ofHours(24);

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    String open() {
        Instant now = clock.instant();
        ends.values().removeIf(end -> end.isBefore(now));
        String token = UUID.randomUUID().toString().replace("-", "");
        ends.put(token, now.plus(LIFE));
        return token;
    }

    void require(String token) {
        Instant end = token == null ? null : ends.get(token);
        if (end == null || !clock.instant().isBefore(end)) {
            throw new Refusal(Refusal.Code.TOKEN_EXPIRED, "access_token is unknown or expired");
        }
    }

    void close(String token) {
        ends.remove(token);
    }

    /** Ends every session, as the province does when it restarts. */
    void closeAll() {
        ends.clear();
    }
}
