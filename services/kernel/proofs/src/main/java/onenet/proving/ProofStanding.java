package onenet.proving;

import onenet.items.Text;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What proof-exemption last said of one proof.
 *
 * @param proof id in the proof lists, for example {@code P-BUSINESS-LICENCE}
 * @param route route that led here, for example {@code E_CERTIFICATE}
 * @param outcome outcome of the last attempt, for example {@code FOUND_VALID}; null when none was made
 * @param words what the applicant reads
 * @param evidence what it rests on; null without
 * @param commitment template of the commitment that may be made instead; null without
 * @param found records an officer has to judge; null where there is nothing for him
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProofStanding(
        String proof,
        ProofState state,
        String route,
        String outcome,
        Text words,
        Evidence evidence,
        String commitment,
        List<Found> found) {

    /**
     * What a proof rests on.
     *
     * @param receipt id of the signed receipt of this use
     * @param identifier identifier of the certificate or record
     * @param validTo last day it holds; null without end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(String receipt, String identifier, String source, Instant checkedAt, LocalDate validTo) {}

    /**
     * A record of the applicant that is one of several, or says something else than the application.
     *
     * @param validTo last day it holds; null without end
     * @param differences empty where it is one of several that fit
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(String identifier, LocalDate validTo, List<FieldDifference> differences) {}

    /**
     * Both values, as they are written.
     *
     * @param field name of the field at the source, for example {@code address}
     * @param particular what the application calls it, for example {@code premises}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldDifference(String field, String particular, String stated, String registered) {}

    private static final Set<String> NO_ANSWER = Set.of("SOURCE_ERROR", "NO_PERMISSION");
    private static final Text ASKING =
            new Text("正在由审批部门核验，无需您提交", "We are checking this ourselves; you need not hand it in");

    /** Nobody answered: unknown is not missing, and the applicant is not asked. */
    public static ProofStanding unanswered(String proof) {
        return new ProofStanding(proof, ProofState.ASKING, null, "SOURCE_ERROR", ASKING, null, null, null);
    }

    /** Whether somebody answered: a source that is down, or that we may not ask yet, has said neither yes nor no. */
    boolean answered() {
        return state != ProofState.ASKING || !(outcome == null || NO_ANSWER.contains(outcome));
    }

    /** Whether somebody found something, be it good or not: worth reading beside a paper. */
    boolean tells() {
        return answered() && state != ProofState.NOT_NEEDED && outcome != null && !outcome.equals("NOT_FOUND");
    }

    /** Whether nobody has it, as far as was answered. */
    boolean missing() {
        return state.mayBeAskedFor();
    }

    /** Whether something was found that an officer has to judge: it says something else, or there are several. */
    boolean conflicts() {
        return state == ProofState.ASKING && found != null && !found.isEmpty();
    }

    /** Whether the applicant may be asked: nobody has it, or what was found says something else than he does. */
    boolean mayBeAskedFor() {
        return state.mayBeAskedFor() || conflicts();
    }

    /** Whether records were found, and none of them was the one. */
    boolean differed() {
        return "MISMATCH".equals(outcome) || "AMBIGUOUS".equals(outcome);
    }

    /** Whether it holds on the day: found, and not past its end. */
    boolean holdsOn(LocalDate day) {
        return switch (state) {
            case OBTAINED ->
                evidence == null
                        || evidence.validTo() == null
                        || !evidence.validTo().isBefore(day);
            case COMMITTED, NOT_NEEDED -> true;
            default -> false;
        };
    }
}
