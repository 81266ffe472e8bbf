package onenet.proving;

import onenet.casework.LegalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Use case: proof-exemption tells that what a proof rests on has lapsed, or stands again. */
@ApplicationScoped
public class RecordLapse {

    /** What was lost is there again. */
    public static final String REINSTATED = "REINSTATED";

    private final ProofFiles files;
    private final ProvenCases<?> cases;
    private final InstantSource clock;
    private final Event<ProofLapsed> lapses;

    RecordLapse(ProofFiles files, ProvenCases<?> cases, InstantSource clock, Event<ProofLapsed> lapses) {
        this.files = files;
        this.cases = cases;
        this.clock = clock;
        this.lapses = lapses;
    }

    /** The permit already given is not touched: supervision is told (trap 16), and a running case is warned or held up. */
    @Transactional
    public void handle(
            String caseNumber, String proof, String cause, MaterialProof.Lapse.Effect effect, String identifier) {
        LocalDate today = LegalTime.today(clock);
        Optional<MaterialProof.Lapse> lapse = cause.equals(REINSTATED)
                ? Optional.empty()
                : Optional.of(new MaterialProof.Lapse(cause, effect, identifier, today));
        files.toChange(caseNumber)
                .filter(file -> file.lapsed(proof, lapse, clock.instant()))
                .ifPresent(file ->
                        lapses.fire(new ProofLapsed(cases.found(caseNumber), proof, cause, effect, identifier, today)));
    }
}
