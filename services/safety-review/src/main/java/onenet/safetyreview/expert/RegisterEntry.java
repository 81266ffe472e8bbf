package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entry of a register an office keeps: written by one officer and approved by another, so that nobody makes an expert or an assessor alone. */
@MappedSuperclass
public abstract class RegisterEntry {

    @Id
    private String code;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private String office;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "approved_by")
    private String approvedBy;

    protected RegisterEntry() {}

    /** @throws onenet.problem.Problem FORBIDDEN when the writer serves no office */
    protected RegisterEntry(String code, Actor officer) {
        this.code = code;
        this.status = EntryLifecycle.TABLE.initial();
        this.office = officer.office().orElseThrow(CommonProblem.FORBIDDEN::raise);
        this.enteredBy = officer.id();
    }

    /** What is written anew was approved by nobody. */
    protected final void rewritten(Actor officer) {
        move(EntryAction.AMEND);
        enteredBy = officer.id();
        approvedBy = null;
    }

    /** @throws onenet.problem.Problem ENTRY_APPROVED_BY_ITS_WRITER when the same person wrote it */
    public final void approve(Actor officer) {
        if (officer.id().equals(enteredBy)) {
            throw ExpertProblem.ENTRY_APPROVED_BY_ITS_WRITER.raise();
        }
        move(EntryAction.APPROVE);
        approvedBy = officer.id();
    }

    public final void retire() {
        move(EntryAction.RETIRE);
    }

    protected final void move(EntryAction action) {
        status = EntryLifecycle.TABLE.move(status, action).to();
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public EntryStatus status() {
        return status;
    }

    /** Code of the office that keeps the entry. */
    public String office() {
        return office;
    }
}
