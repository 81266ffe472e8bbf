package onenet.hazchem.proof;

import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.LicenceCases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Use case: the platform asks for every proof that is due, outside any transaction, until each has an answer. */
@ApplicationScoped
public class AskForProofs {

    private static final Logger LOG = Logger.getLogger(AskForProofs.class);
    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ProofFiles files;
    private final LicenceCases cases;
    private final ProofNeeds needs;
    private final ProofPlatform platform;
    private final InstantSource clock;

    AskForProofs(ProofFiles files, LicenceCases cases, ProofNeeds needs, ProofPlatform platform, InstantSource clock) {
        this.files = files;
        this.cases = cases;
        this.needs = needs;
        this.platform = platform;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.hazchem.ask-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        Instant now = clock.instant();
        List<String> due = QuarkusTransaction.requiringNew().call(() -> files.due(now, LegalTime.date(now), AT_ONCE));
        for (String caseNumber : due) {
            try {
                ask(caseNumber);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "ALARM proofs of %s could not be asked for", caseNumber);
            }
        }
    }

    private void ask(String caseNumber) {
        Instant lease = clock.instant().plus(PATIENCE).truncatedTo(ChronoUnit.MICROS);
        ProofQuestion question = QuarkusTransaction.requiringNew().call(() -> {
            ProofFile file = files.toChange(caseNumber).orElseThrow();
            file.asking(lease);
            return needs.question(cases.findById(caseNumber), file);
        });
        Optional<Map<String, ProofStanding>> answer = platform.resolve(question);
        QuarkusTransaction.requiringNew().run(() -> enter(question, lease, answer));
    }

    private void enter(ProofQuestion question, Instant lease, Optional<Map<String, ProofStanding>> answer) {
        ProofFile file = files.toChange(question.reference()).orElseThrow();
        Instant now = clock.instant();
        answer.ifPresentOrElse(
                standings -> file.answered(standings, question.moment(), lease, LegalTime.date(now)),
                () -> file.unanswered(lease, now));
    }
}
