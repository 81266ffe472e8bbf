package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An expert of the register. His code is the person his account is tied to: by it he is known as himself. */
@Entity
@Table(name = "expert")
public class Expert extends RegisterEntry {

    @JdbcTypeCode(SqlTypes.JSON)
    private ExpertEntry entry;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Interest> interests = new ArrayList<>();

    protected Expert() {}

    Expert(String code, ExpertEntry entry, Actor officer) {
        super(code, officer);
        this.entry = entry;
    }

    void amend(ExpertEntry next, Actor officer) {
        rewritten(officer);
        entry = next;
    }

    void confirm() {
        move(EntryAction.CONFIRM);
    }

    /** Declared once is declared; a second time changes nothing. */
    void declare(Interest interest) {
        move(EntryAction.DECLARE);
        if (interests.stream().noneMatch(each -> each.uscc().equals(interest.uscc()))) {
            List<Interest> more = new ArrayList<>(interests);
            more.add(interest);
            interests = more;
        }
    }

    /** Whether he may be drawn on this day. */
    public boolean inForce(LocalDate day) {
        return status() == EntryStatus.CONFIRMED
                && !entry.qualification().until().isBefore(day)
                && !entry.appointedUntil().isBefore(day);
    }

    public ExpertEntry entry() {
        return entry;
    }

    public List<Interest> interests() {
        return List.copyOf(interests);
    }
}
