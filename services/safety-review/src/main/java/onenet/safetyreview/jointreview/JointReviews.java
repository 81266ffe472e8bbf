package onenet.safetyreview.jointreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** All joint reviews. */
@ApplicationScoped
public class JointReviews implements PanacheRepositoryBase<JointReview, String> {

    private static final String ASKING = """
            SELECT * FROM joint_review
            WHERE status = 'ASKING' AND asked @> jsonb_build_array(jsonb_build_object('office', CAST(:office AS text)))
            ORDER BY case_number""";

    /** Joint reviews in which an office is asked and the applicant has no reply. */
    List<JointReview> asking(String office) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ASKING, JointReview.class)
                .setParameter("office", office)
                .getResultList();
    }
}
