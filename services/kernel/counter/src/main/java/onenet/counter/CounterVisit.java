package onenet.counter;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.identity.Uscc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody at the window: until he leaves, the officer who received him writes down what he wants, for his enterprise. */
@Entity
// nothing but its end ever changes, and the database holds the service to that
@DynamicUpdate
@Table(name = "counter_visit")
public class CounterVisit {

    @Id
    private UUID id;

    private String office;
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    private String uscc;

    @Column(name = "code_read_in_register")
    private boolean codeReadInRegister;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    private String visitor;

    @Enumerated(EnumType.STRING)
    private VisitorCapacity capacity;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CounterVisit() {}

    CounterVisit(Visitor visitor, Actor officer, Instant at) {
        this.id = UUID.randomUUID();
        this.office = officer.office().orElseThrow();
        this.officer = officer.id();
        this.officerName = officer.name();
        this.uscc = visitor.uscc().value();
        this.codeReadInRegister = visitor.codeReadInRegister();
        this.enterpriseName = visitor.enterpriseName();
        this.visitor = visitor.name();
        this.capacity = visitor.capacity();
        this.openedAt = at;
    }

    /**
     * Who came, and for whom.
     *
     * @param codeReadInRegister whether the officer vouches for the code, having read it in the register
     */
    public record Visitor(
            Uscc uscc, boolean codeReadInRegister, String enterpriseName, String name, VisitorCapacity capacity) {}

    void close(Instant at) {
        closedAt = closedAt == null ? at : closedAt;
    }

    /** Nobody waits at a window overnight. */
    boolean isOpenOn(LocalDate today) {
        return closedAt == null && LegalTime.date(openedAt).equals(today);
    }

    boolean isOf(Actor someone) {
        return officer.equals(someone.id()) && someone.serves(office);
    }

    /** The officer, speaking for the visitor's enterprise: named as both, and with no power of his own meanwhile. */
    Actor speaker() {
        return new Actor(
                officer,
                officerName + "（窗口代录，来人" + visitor + "）",
                Set.of(Role.APPLICANT),
                Optional.of(uscc),
                Optional.of(office));
    }

    CounterReceipt receipt(String signedApplication, String authorisation, boolean afterClosing) {
        return new CounterReceipt(
                id,
                visitor,
                capacity,
                officer,
                officerName,
                codeReadInRegister,
                signedApplication,
                authorisation,
                afterClosing);
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    public String uscc() {
        return uscc;
    }

    /** Whether the officer who received the visitor has read the code in the register. */
    public boolean codeReadInRegister() {
        return codeReadInRegister;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String visitor() {
        return visitor;
    }

    public VisitorCapacity capacity() {
        return capacity;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
