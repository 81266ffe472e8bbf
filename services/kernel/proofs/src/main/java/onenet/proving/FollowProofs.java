package onenet.proving;

import onenet.casedesk.DeskCase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes the proof file of a case along: opened when the case comes in, changed with its application, moved on with its procedure. */
@ApplicationScoped
public class FollowProofs {

    private final ProofFiles files;
    private final ProvenCases<DeskCase> cases;
    private final InstantSource clock;

    @SuppressWarnings("unchecked") // a service has cases of one kind
    FollowProofs(ProofFiles files, ProvenCases<?> cases, InstantSource clock) {
        this.files = files;
        this.cases = (ProvenCases<DeskCase>) cases;
        this.clock = clock;
    }

    /**
     * Asking itself waits for the end of the transaction: no source keeps an application from being received.
     *
     * @param draft draft it was prepared in; null when there was none
     */
    public void open(DeskCase found, UUID draft) {
        Map<String, String> proofs = cases.needed(found);
        if (!proofs.isEmpty()) {
            files.persist(new ProofFile(
                    found.caseNumber(), draft, proofs, given(found, proofs), cases.stated(found), clock.instant()));
        }
    }

    /** The application says something else now. */
    public void changed(DeskCase found) {
        Map<String, String> proofs = cases.needed(found);
        files.toChange(found.caseNumber())
                .ifPresentOrElse(
                        file -> file.need(proofs, given(found, proofs), cases.stated(found), clock.instant()),
                        () -> open(found, null));
    }

    private static Set<String> given(DeskCase found, Map<String, String> proofs) {
        return proofs.keySet().stream()
                .filter(material -> found.fileOf(material).isPresent())
                .collect(Collectors.toSet());
    }

    public void moveTo(DeskCase found, Moment moment) {
        files.toChange(found.caseNumber()).ifPresent(file -> file.moveTo(moment, clock.instant()));
    }
}
