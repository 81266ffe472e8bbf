package onenet.planfiling.filingcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Repository of what came after a filing: versions, evaluations, drills. Rows are added, never changed. */
@ApplicationScoped
public class PlanHistory {

    private final EntityManager database;

    PlanHistory(EntityManager database) {
        this.database = database;
    }

    public void keep(PlanVersion version) {
        database.persist(version);
    }

    public void keep(Evaluation evaluation) {
        database.persist(evaluation);
    }

    public void keep(Drill drill) {
        database.persist(drill);
    }

    public List<PlanVersion> versions(String caseNumber) {
        return list("from PlanVersion where caseNumber = :of order by id", caseNumber, PlanVersion.class);
    }

    public List<Evaluation> evaluations(String caseNumber) {
        return list("from Evaluation where caseNumber = :of order by id", caseNumber, Evaluation.class);
    }

    /** Drills are the unit's: a new filing in the place of an older one does not undo them. */
    public List<Drill> drills(String uscc) {
        return list(
                "select d from Drill d, FilingCase f where d.caseNumber = f.caseNumber and f.unitUscc = :of order by d.heldOn, d.id",
                uscc,
                Drill.class);
    }

    private <T> List<T> list(String query, String of, Class<T> type) {
        return database.createQuery(query, type).setParameter("of", of).getResultList();
    }
}
