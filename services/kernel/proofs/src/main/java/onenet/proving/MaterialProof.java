package onenet.proving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A material that is a proof: how it stands, and how it stood at each look.
 *
 * @param material id of the material in the item
 * @param standing how it stands now; null before the first answer
 * @param checks every look that told something new, the oldest first
 * @param lapse what happened afterwards to what it rests on; null when nothing did
 * @param handedIn whether the applicant gave the paper himself: what was found stays beside it, and nobody is asked any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaterialProof(
        String material, String proof, ProofStanding standing, List<Check> checks, Lapse lapse, boolean handedIn) {

    public MaterialProof {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** One look at the proof. */
    public record Check(Moment moment, LocalDate on, ProofStanding standing) {}

    /** What a certificate or a commitment lost after it was used, and what that does to the case. */
    public record Lapse(String cause, Effect effect, String identifier, LocalDate since) {

        /** A commitment that was decided to be false. */
        public static final String COMMITMENT_FALSE = "COMMITMENT_FALSE";

        /** A commitment that a check holds to be false, while the party is heard: held under suspicion is not held. */
        public static final String COMMITMENT_SUSPECTED = "COMMITMENT_SUSPECTED";

        /** A commitment with a slight difference, to be put right by a day. */
        public static final String COMMITMENT_TO_CORRECT = "COMMITMENT_TO_CORRECT";

        /** The day passed and the difference is still there: what is known not to be so is not held until it is put right. */
        public static final String COMMITMENT_NOT_CORRECTED = "COMMITMENT_NOT_CORRECTED";

        /** Set as data in {@code contracts/proofs}. */
        public enum Effect {
            WARN,
            BLOCK,
            REOPEN
        }
    }

    static MaterialProof unasked(String material, String proof) {
        return new MaterialProof(material, proof, null, List.of(), null, false);
    }

    MaterialProof answered(ProofStanding now, Moment moment, LocalDate on) {
        if (now.equals(standing) && checks.stream().anyMatch(check -> check.moment() == moment)) {
            return this;
        }
        List<Check> looks = new ArrayList<>(checks);
        looks.add(new Check(moment, on, now));
        return new MaterialProof(material, proof, now, looks, replacedBy(now) ? null : lapse, handedIn);
    }

    /** A lapsed certificate stays lapsed; another one that holds takes its place. */
    private boolean replacedBy(ProofStanding now) {
        return lapse != null
                && now.state() == ProofState.OBTAINED
                && now.evidence() != null
                && !lapse.identifier().equals(now.evidence().identifier());
    }

    /** Whether it was committed to, and the commitment was decided to be false. */
    boolean committedFalsely() {
        return lapse != null && Lapse.COMMITMENT_FALSE.equals(lapse.cause());
    }

    MaterialProof lapsed(Lapse what) {
        return new MaterialProof(material, proof, standing, checks, what, handedIn);
    }

    /**
     * Whether it holds on the day by the newest answer. A source that cannot be reached has not answered, so that the answer before still counts;
     * a no counts, whatever was held before it.
     */
    boolean holdsOn(LocalDate day) {
        return newestAnswer().filter(answer -> answer.holdsOn(day)).isPresent();
    }

    /** Whether it was found before and by the newest answer is not there: lost, or differing and not accepted by an officer. */
    boolean gone() {
        return newestAnswer().filter(ProofStanding::missing).isPresent()
                && (standing.differed()
                        || checks.stream().anyMatch(check -> check.standing().holdsOn(check.on())));
    }

    private Optional<ProofStanding> newestAnswer() {
        return Stream.concat(checks.stream().map(Check::standing), Stream.ofNullable(standing))
                .filter(ProofStanding::answered)
                .reduce((earlier, later) -> later);
    }

    MaterialProof handedIn(boolean now) {
        return new MaterialProof(material, proof, standing, checks, lapse, now);
    }

    /** The case states something else now: what was found before says nothing about it. */
    MaterialProof restated() {
        return unasked(material, proof);
    }

    /** Whether the paper came before anybody told of it. */
    boolean unrecalled() {
        return handedIn && standing == null;
    }

    boolean blocked() {
        return lapse != null && lapse.effect() != Lapse.Effect.WARN;
    }
}
