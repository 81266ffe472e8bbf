package onenet.hazchem.licence;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That a department was told of a licence (通报): written once, with the day and its receipt. */
@Entity
@Immutable
@Table(name = "licence_telling")
@IdClass(LicenceTelling.Key.class)
public class LicenceTelling {

    @Id
    @Column(name = "licence_id")
    private String licenceId;

    @Id
    @Enumerated(EnumType.STRING)
    private Department department;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_to")
    private String toldTo;

    private String receipt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected LicenceTelling() {}

    public LicenceTelling(Licence licence, Told told, Actor officer, Instant at) {
        this.licenceId = licence.licenceId();
        this.department = told.department();
        this.toldOn = told.on();
        this.toldTo = told.to();
        this.receipt = told.receipt();
        this.recordedBy = officer.id();
        this.recordedAt = at;
    }

    /** Which department of which licence. */
    public record Key(String licenceId, Department department) implements Serializable {}

    /**
     * What was told.
     *
     * @param to name of the department that was told
     * @param receipt number or note of its receipt
     */
    public record Told(Department department, LocalDate on, String to, String receipt) {}

    public String licenceId() {
        return licenceId;
    }

    public Told told() {
        return new Told(department, toldOn, toldTo, receipt);
    }
}
