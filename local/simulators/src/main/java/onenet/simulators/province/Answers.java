package onenet.simulators.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Wraps results and refusals into the platform's envelope. */
@ApplicationScoped
class Answers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final InstantSource clock;

    Answers(InstantSource clock) {
        this.clock = clock;
    }

    Envelope success(String requestId, Object data) {
        int count = data instanceof Collection<?> many ? many.size() : 1;
        return new Envelope("SUCCESS", List.of(), stamp(), requestId, responseId(), count, data);
    }

    Envelope failure(String requestId, Refusal refusal) {
        var failure = new Envelope.Failure(refusal.code().name(), refusal.getMessage(), "");
        return new Envelope("FAILURE", List.of(failure), stamp(), requestId, responseId(), 0, null);
    }

    private String stamp() {
        return STAMP.format(LocalDateTime.ofInstant(clock.instant(), ZONE));
    }

    private static String responseId() {
        return UUID.randomUUID().toString();
    }
}
