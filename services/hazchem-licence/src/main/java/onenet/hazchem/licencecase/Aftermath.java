package onenet.hazchem.licencecase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What came of a case beside the decision applied for: a warning, an end without a decision, and the ways back. */
@Embeddable
public class Aftermath {

    @JdbcTypeCode(SqlTypes.JSON)
    private Warning warning;

    @JdbcTypeCode(SqlTypes.JSON)
    private Termination termination;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "reopenings")
    private List<Reopening> reopenings = List.of();

    void warn(Warning given) {
        warning = given;
    }

    void terminate(Termination end) {
        termination = end;
    }

    void reopen(Reopening order) {
        reopenings = Stream.concat(reopenings.stream(), Stream.of(order)).toList();
        termination = null;
    }

    public Optional<Warning> warning() {
        return Optional.ofNullable(warning);
    }

    public Optional<Termination> termination() {
        return Optional.ofNullable(termination);
    }

    /** Every time it was opened again, the first first. */
    public List<Reopening> reopenings() {
        return reopenings;
    }

    Optional<Reopening> lastReopening() {
        return reopenings.isEmpty() ? Optional.empty() : Optional.of(reopenings.get(reopenings.size() - 1));
    }
}
