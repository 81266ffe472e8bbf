package onenet.casedesk;

import java.util.List;
import java.util.Optional;

/** A move a case has just made. */
public interface CaseMove<C extends DeskCase> {

    C found();

    /** What was done, as the audit record has it. */
    String action();

    /** Type of the event that tells of it, such as {@code hazchem.case-accepted.v1}. */
    String event();

    /** The part somebody took by it; empty where it leaves no hands that matter. */
    Optional<? extends CasePart> part();

    /** What a notice that this move gives asks for; none where it gives none. */
    default List<AskedPoint> asked() {
        return List.of();
    }
}
