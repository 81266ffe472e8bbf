package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An assessor or designer of the register, by its credit code. */
@Entity
@Table(name = "intermediary_body")
public class Body extends RegisterEntry {

    @JdbcTypeCode(SqlTypes.JSON)
    private BodyEntry entry;

    protected Body() {}

    Body(String uscc, BodyEntry entry, Actor officer) {
        super(uscc, officer);
        this.entry = entry;
    }

    void amend(BodyEntry next, Actor officer) {
        rewritten(officer);
        entry = next;
    }

    public boolean inForce(LocalDate day) {
        return status() == EntryStatus.APPROVED && !entry.until().isBefore(day);
    }

    public BodyEntry entry() {
        return entry;
    }
}
