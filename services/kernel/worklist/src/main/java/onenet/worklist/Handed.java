package onenet.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;

/**
 * One line of the record of whose a case was.
 *
 * @param from whose it was; left out where it was nobody's
 * @param to whose it became; left out where it is nobody's again
 * @param by who did it
 * @param reason what was said for it; left out where nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handed(Instant at, Handing act, String from, String to, String by, String reason) {

    static Handed of(Tuple row) {
        return new Handed(
                row.get(0, Instant.class),
                Handing.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    }
}
