package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An assessor or designer of the register, by its credit code. */
@Entity
@Table(name = "intermediary_body")
public class Body extends RegisterEntry {

    @JdbcTypeCode(SqlTypes.JSON)
    private BodyEntry entry;

    /** Null unless its qualification was revoked. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Revocation revocation;

    protected Body() {}

    Body(String uscc, BodyEntry entry, Actor officer) {
        super(uscc, officer);
        this.entry = entry;
    }

    void amend(BodyEntry next, Actor officer) {
        rewritten(officer);
        entry = next;
    }

    /**
     * That its qualification was revoked, by who gave it.
     *
     * @param on the day of that decision
     * @param paper its number
     */
    public record Revocation(LocalDate on, String paper, String reason) {}

    void revoke(Revocation decided) {
        move(EntryAction.REVOKE);
        revocation = decided;
    }

    /** That its qualification was revoked; empty while it was not. */
    public Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation);
    }

    public boolean inForce(LocalDate day) {
        return status() == EntryStatus.APPROVED && !entry.until().isBefore(day);
    }

    public BodyEntry entry() {
        return entry;
    }
}
