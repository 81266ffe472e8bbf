package onenet.oversight.caseboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How several cases stand today, for lists of what concerns them. */
@ApplicationScoped
public class ReadStandings {

    private final BoardRows rows;

    ReadStandings(BoardRows rows) {
        this.rows = rows;
    }

    /** @return by case number; whoever asks has made sure that the reader sees them */
    public Map<String, Shown> of(Collection<String> cases) {
        return rows.of(cases).stream().collect(Collectors.toMap(Shown::caseNumber, Function.identity()));
    }
}
