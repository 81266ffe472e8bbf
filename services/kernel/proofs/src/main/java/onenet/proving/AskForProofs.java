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
        ProofQuestion question = QuarkusTransaction.requiringNew().call(() -> {
            ProofFile file = files.toChange(caseNumber).orElseThrow();
            file.asking(lease);
            return question(file);
        });
        Optional<Map<String, ProofStanding>> answer = platform.resolve(question);
        QuarkusTransaction.requiringNew().run(() -> enter(question, lease, answer));
    }

    private ProofQuestion question(ProofFile file) {
        return cases.question(
                cases.found(file.caseNumber()),
                file.moment(),
                file.asked(),
                file.draft().map(UUID::toString).orElse(null));
    }

    private void enter(ProofQuestion question, Instant lease, Optional<Map<String, ProofStanding>> answer) {
        ProofFile file = files.toChange(question.reference()).orElseThrow();
        Instant now = clock.instant();
        answer.ifPresentOrElse(
                standings -> file.answered(standings, question.moment(), lease, LegalTime.date(now)),
                () -> file.unanswered(lease, now));
    }
}
