package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.OversightProblem;
import onenet.oversight.sampling.InspectorEntry.Interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the register of inspectors (执法检查人员名录): who may be drawn for which checks, and what he may not check. */
@Entity
@DynamicUpdate
@Table(name = "inspector")
public class Inspector {

    @Id
    private String code;

    @Version
    private long version;

    @Column(name = "person_id")
    private String personId;

    private String name;

    private String office;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CheckKind> kinds;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Interest> interests;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_name")
    private String enteredName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Inspector() {}

    Inspector(InspectorEntry entry, Actor by, Instant now) {
        this.code = entry.code();
        this.personId = entry.personId();
        this.name = entry.name();
        this.office = entry.office().value();
        this.kinds = entry.kinds().stream().sorted().toList();
        this.from = entry.from();
        this.until = entry.until();
        this.interests = entry.interests();
        this.enteredBy = by.id();
        this.enteredName = by.name();
        this.enteredAt = now;
    }

    /**
     * He is drawn no more after that day; checks he was drawn for stay his.
     *
     * @throws onenet.problem.Problem INSPECTOR_ENDED where his last day has gone by
     */
    void ends(LocalDate lastDay, LocalDate today) {
        requireStanding(today);
        this.until = lastDay;
    }

    /** @throws onenet.problem.Problem INSPECTOR_ENDED where his last day has gone by */
    void declares(Interest interest, LocalDate today) {
        requireStanding(today);
        List<Interest> more = new ArrayList<>(interests);
        more.add(interest);
        this.interests = more;
    }

    private void requireStanding(LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw OversightProblem.INSPECTOR_ENDED.raise();
        }
    }

    /** As the register says it. */
    public InspectorEntry entry() {
        return new InspectorEntry(
                code, personId, name, new OfficeCode(office), Set.copyOf(kinds), from, until, interests);
    }

    public long version() {
        return version;
    }

    /** Name of whoever entered him. */
    public String enteredName() {
        return enteredName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
