package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.credit.CreditStanding;
import onenet.proofs.credit.CreditStandings;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use case: how the proofs of a case stand. A stranger's case does not exist. */
@ApplicationScoped
public class ReadResolution {

    private final ProofCases cases;
    private final CaseDoor door;
    private final ProofRegister register;
    private final CreditStandings credit;
    private final InstantSource clock;

    ReadResolution(
            ProofCases cases, CaseDoor door, ProofRegister register, CreditStandings credit, InstantSource clock) {
        this.cases = cases;
        this.door = door;
        this.register = register;
        this.credit = credit;
        this.clock = clock;
    }

    /**
     * A case with its proofs.
     *
     * @param bar the entry that keeps the applicant from commitments
     */
    public record Standing(
            ProofCase proofCase,
            Map<String, ProofItem> items,
            List<ProofLine> lines,
            List<Attempt> attempts,
            Optional<CreditStanding> bar,
            boolean greenChannel) {

        /** The records that wait for an officer; none once they are judged, or the proof is asked for anew. */
        public Optional<List<FoundRecord>> toJudge(ProofLine line) {
            return line.state() != ProofState.ASKING
                    ? Optional.empty()
                    : attempts.stream()
                            .filter(attempt -> attempt.proofId().equals(line.proofId()))
                            .reduce((earlier, later) -> later)
                            .filter(last -> line.outcome()
                                    .filter(last.outcome()::equals)
                                    .isPresent())
                            .map(Attempt::found)
                            .filter(found -> !found.isEmpty());
        }
    }

    @Transactional
    public Standing handle(Actor actor, String caseReference) {
        ProofCase proofCase = door.visible(actor, caseReference, "ReadResolution");
        LocalDate today = LegalTime.date(clock.instant());
        return new Standing(
                proofCase,
                register.on(today),
                cases.lines(caseReference),
                cases.attempts(caseReference),
                credit.barring(proofCase.holderUscc(), today),
                credit.greenChannel(proofCase.holderUscc(), today));
    }
}
