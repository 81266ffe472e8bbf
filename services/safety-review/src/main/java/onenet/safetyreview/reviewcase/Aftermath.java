package onenet.safetyreview.reviewcase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an office still has to settle at a review because something others rest on fell away: blocks, letters to be looked at again, warnings that stand. */
@Embeddable
public class Aftermath {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "open_matters")
    private List<OpenMatter> matters = List.of();

    /** Since when the review may not go on; null while it may. The list of the desk goes by it. */
    @Column(name = "blocked_on")
    private LocalDate blockedOn;

    /** Since when its letter is to be looked at again; null while it is not. The list of the desk goes by it. */
    @Column(name = "reopened_on")
    private LocalDate reopenedOn;

    void follows(OpenMatter matter) {
        now(Stream.concat(matters.stream(), Stream.of(matter)).toList());
    }

    void settled(long number) {
        now(matters.stream().filter(each -> each.number() != number).toList());
    }

    private void now(List<OpenMatter> open) {
        matters = open;
        blockedOn = first(OpenMatter::stopsReview).map(OpenMatter::since).orElse(null);
        reopenedOn = first(OpenMatter::reopens).map(OpenMatter::since).orElse(null);
    }

    /** What stands in the way of the review; empty while nothing does. */
    Optional<OpenMatter> stop() {
        return first(OpenMatter::stopsReview);
    }

    /** Whether something of this kind is open. */
    boolean any(Predicate<OpenMatter> kind) {
        return first(kind).isPresent();
    }

    private Optional<OpenMatter> first(Predicate<OpenMatter> kind) {
        return matters.stream().filter(kind).findFirst();
    }

    /** Everything not settled, the oldest first. */
    public List<OpenMatter> matters() {
        return List.copyOf(matters);
    }
}
