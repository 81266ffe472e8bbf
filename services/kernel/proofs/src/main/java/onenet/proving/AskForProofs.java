package onenet.proving;

import onenet.casedesk.DeskCase;
import onenet.casework.LegalTime;
import onenet.time.Sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Use case: the platform asks for every proof that is due, outside any transaction, until each has an answer. */
@ApplicationScoped
public class AskForProofs {

    private static final Optional<Map<String, ProofStanding>> NOTHING = Optional.of(Map.of());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ProofFiles files;
    private final ProvenCases<DeskCase> cases;
    private final ProofPlatform platform;
    private final Sweep sweep;
    private final InstantSource clock;

    @SuppressWarnings("unchecked") // a service has cases of one kind
    AskForProofs(ProofFiles files, ProvenCases<?> cases, ProofPlatform platform, Sweep sweep, InstantSource clock) {
        this.files = files;
        this.cases = (ProvenCases<DeskCase>) cases;
        this.platform = platform;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.proofs.ask-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        Instant now = clock.instant();
        sweep.eachWaiting(
                "asking for proofs",
                most -> files.due(now, LegalTime.date(now), cases.awaitingDecision(), most),
                this::ask);
    }

    private void ask(String caseNumber) {
        Instant lease = clock.instant().plus(PATIENCE);
        Due due = QuarkusTransaction.requiringNew().call(() -> {
            ProofFile file = files.toChange(caseNumber).orElseThrow();
            file.asking(lease);
            return new Due(question(file), file.recalls());
        });
        // first what the draft knew: once the case asks, proof-exemption closes what the draft had open
        Optional<Map<String, ProofStanding>> known =
                due.recalls() ? platform.known(due.question().draft()) : NOTHING;
        Optional<Map<String, ProofStanding>> answer =
                known.isEmpty() || due.question().proofs().isEmpty() ? known : platform.resolve(due.question());
        QuarkusTransaction.requiringNew().run(() -> enter(due, lease, known, answer));
    }

    private record Due(ProofQuestion question, boolean recalls) {}

    private ProofQuestion question(ProofFile file) {
        return cases.question(
                cases.found(file.caseNumber()),
                file.moment(),
                file.asked(),
                file.draft().map(UUID::toString).orElse(null));
    }

    private void enter(
            Due due,
            Instant lease,
            Optional<Map<String, ProofStanding>> known,
            Optional<Map<String, ProofStanding>> answer) {
        ProofQuestion question = due.question();
        ProofFile file = files.toChange(question.reference()).orElseThrow();
        Instant now = clock.instant();
        known.filter(each -> due.recalls()).ifPresent(ofDraft -> file.recalled(ofDraft, LegalTime.date(now)));
        answer.ifPresentOrElse(
                standings -> file.answered(standings, question.moment(), lease, LegalTime.date(now)),
                () -> file.unanswered(lease, now));
    }
}
