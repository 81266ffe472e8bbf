package onenet.prereview;

import onenet.problem.Problem;
import onenet.requests.Rehearsal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether something would be taken in: it is handed in, with every check that has, and all of it is taken back. */
@ApplicationScoped
public class RehearseSubmission {

    private final Rehearsal rehearsal;

    RehearseSubmission(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** What it would be refused with. */
    public Optional<Problem> handle(Runnable submission) {
        QuarkusTransaction.begin();
        try {
            rehearsal.begin();
            submission.run();
            return Optional.empty();
        } catch (Problem refused) {
            return Optional.of(refused);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
