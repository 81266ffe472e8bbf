package onenet.proofs.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Repository of what applicants handed in. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {}
