package onenet.safetyreview.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** All panels. */
@ApplicationScoped
public class Panels implements PanacheRepositoryBase<Panel, String> {

    private static final String WITH_TASK = """
            SELECT * FROM panel
            WHERE status IN ('SITTING', 'HEARD', 'REVISING') AND members @> jsonb_build_array(jsonb_build_object('code', CAST(:code AS text)))
            ORDER BY name""";

    /** The last panel of a case. */
    Optional<Panel> of(String caseNumber) {
        return find("caseNumber = ?1 order by ordinal desc", caseNumber).firstResultOptional();
    }

    long ever(String caseNumber) {
        return count("caseNumber", caseNumber);
    }

    /** Panels in which somebody was ever drawn and that still sit. */
    List<Panel> sittingWith(String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(WITH_TASK, Panel.class)
                .setParameter("code", code)
                .getResultList();
    }
}
