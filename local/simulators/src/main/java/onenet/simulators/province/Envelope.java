package onenet.simulators.province;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** The one shape of every answer of the provincial platform. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Envelope(
        String ackCode,
        List<Failure> errors,
        String timestamp,
        String correlationId,
        String responseId,
        int totalCount,
        Object data) {

    /** Why the platform refuses. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Failure(String code, String message, String innerCode) {}

    boolean success() {
        return "SUCCESS".equals(ackCode);
    }
}
