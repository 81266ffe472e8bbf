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
        return list("from PlanVersion where caseNumber = :number order by id", caseNumber, PlanVersion.class);
    }

    public List<Evaluation> evaluations(String caseNumber) {
        return list("from Evaluation where caseNumber = :number order by id", caseNumber, Evaluation.class);
    }

    public List<Drill> drills(String caseNumber) {
        return list("from Drill where caseNumber = :number order by heldOn, id", caseNumber, Drill.class);
    }

    private <T> List<T> list(String query, String caseNumber, Class<T> type) {
        return database.createQuery(query, type)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
