package onenet.hazchem.proof;

import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.time.Sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Use case: the platform asks for every proof that is due, outside any transaction, until each has an answer. */
@ApplicationScoped
public class AskForProofs {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ProofFiles files;
    private final LicenceCases cases;
    private final ProofNeeds needs;
    private final ProofPlatform platform;
    private final Sweep sweep;
    private final InstantSource clock;

    AskForProofs(
            ProofFiles files,
            LicenceCases cases,
            ProofNeeds needs,
            ProofPlatform platform,
            Sweep sweep,
            InstantSource clock) {
        this.files = files;
        this.cases = cases;
        this.needs = needs;
        this.platform = platform;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.hazchem.ask-every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        Instant now = clock.instant();
        sweep.eachWaiting("asking for proofs", most -> files.due(now, LegalTime.date(now), most), this::ask);
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
