package onenet.proofs.commitment;

import onenet.casework.actor.Actor;
import onenet.casework.identity.OfficeCode;
import onenet.problem.CommonProblem;
import onenet.proofs.resolution.CaseDoor;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of commitments with what happened to them. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    /** To be checked yet: as signed, or as it was to be put right. */
    static final List<CommitmentStatus> OPEN = List.of(CommitmentStatus.SIGNED, CommitmentStatus.CORRECTION_ORDERED);

    private final CaseDoor door;

    Commitments(CaseDoor door) {
        this.door = door;
    }

    /** A commitment of a case the actor may look into; any other does not exist. */
    public Commitment visible(Actor actor, UUID id) {
        Commitment found = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        door.visible(actor, found.caseReference(), "ReadCommitment");
        return found;
    }

    /** A commitment of the enterprise the actor speaks for. */
    Commitment own(Actor party, UUID id) {
        Commitment found = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        door.held(party, found.caseReference(), "OwnCommitment");
        return found;
    }

    /** A commitment the actor's office handles. */
    public Commitment handled(Actor officer, UUID id) {
        Commitment found = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        door.handled(officer, found.caseReference(), "CheckCommitment");
        return found;
    }

    /** The commitment that stands for a proof of a case or draft. */
    public Optional<Commitment> standing(String caseReference, String proofId) {
        return find(
                        "caseReference = ?1 and proofId = ?2 and status = ?3",
                        caseReference,
                        proofId,
                        CommitmentStatus.SIGNED)
                .firstResultOptional();
    }

    public void record(CommitmentStep step) {
        getEntityManager().persist(step);
    }

    public List<CommitmentStep> steps(Commitment commitment) {
        return getEntityManager()
                .createQuery("from CommitmentStep where commitmentId = :id order by recordedAt", CommitmentStep.class)
                .setParameter("id", commitment.id())
                .getResultList();
    }

    /** Name of the officer who ordered that it be put right. */
    public Optional<String> orderedBy(Commitment commitment) {
        return steps(commitment).stream()
                .filter(step -> step.result().equals(CheckCommitment.Result.CORRECTABLE.name()))
                .map(CommitmentStep::actorName)
                .reduce((earlier, later) -> later);
    }

    public boolean heard(Commitment commitment) {
        return steps(commitment).stream().anyMatch(step -> step.kind() == CommitmentStep.StepKind.DEFENCE);
    }

    /** A page of the open checks of the cases at an office, most urgent first, and one line more. */
    public List<Commitment> openChecks(OfficeCode office, UUID after, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("open", OPEN);
        values.put("office", office);
        String where =
                "status in :open and caseReference in (select caseReference from ProofCase where office = :office)";
        if (after != null) {
            Commitment last = findByIdOptional(after).orElseThrow(Cursor::unknown);
            values.put("due", last.checkDueOn());
            values.put("last", last.id());
            where += " and (checkDueOn, id) > (:due, :last)";
        }
        return find(where + " order by checkDueOn, id", values).range(0, limit).list();
    }

    /** Checks whose day has passed untold, the longest past first. */
    List<UUID> lateChecks(LocalDate today, int most) {
        return find(
                        "select id from Commitment where status in ?1 and checkDueOn < ?2 and checkEscalatedAt is null"
                                + " order by checkDueOn, id",
                        OPEN,
                        today)
                .project(UUID.class)
                .page(0, most)
                .list();
    }
}
