package onenet.ecert.verification;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.casework.identity.InvalidIdentifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Use case: a bureau or another department verifies many certificates at once, by identifier or by the number printed on them. Who asked what
 * for which purpose is on record before anything is answered; nothing of an answer is kept.
 */
@ApplicationScoped
public class VerifyBatch {

    /** The province is asked about so many at a time: a batch must not take all lines to it from people who scan one. */
    private static final int AT_ONCE = 8;

    private final RegisteredAnswer registered;
    private final AuditTrail audit;
    private final ManagedExecutor executor;

    VerifyBatch(RegisteredAnswer registered, AuditTrail audit, ManagedExecutor executor) {
        this.registered = registered;
        this.audit = audit;
        this.executor = executor;
    }

    /**
     * What is answered about one certificate.
     *
     * @param certificateIdentifier as it was asked for
     * @param certificateNumber as it was asked for
     * @param answer the three verdicts; absent where the identifier is none
     * @param fault what is wrong with the identifier; absent where it is one
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record BatchLine(
            Optional<String> certificateIdentifier,
            Optional<String> certificateNumber,
            Optional<VerificationAnswer> answer,
            Optional<InvalidIdentifier.Reason> fault) {}

    /** @return a line for each question, in their order */
    public List<BatchLine> handle(Actor asker, String purpose, List<Asked> questions) {
        QuarkusTransaction.requiringNew().run(() -> record(asker, purpose, questions));
        List<BatchLine> lines = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<CompletableFuture<BatchLine>> asked =
                    questions.subList(from, Math.min(from + AT_ONCE, questions.size())).stream()
                            .map(question -> executor.supplyAsync(() -> answer(question)))
                            .toList();
            asked.stream().map(CompletableFuture::join).forEach(lines::add);
        }
        return lines;
    }

    private void record(Actor asker, String purpose, List<Asked> questions) {
        List<String> asked = questions.stream().map(Asked::text).toList();
        audit.record(asker, "VerifyBatch", "verification", Map.of("purpose", purpose, "asked", asked));
    }

    private BatchLine answer(Asked question) {
        try {
            VerificationAnswer answer = registered.about(question, any -> Optional.empty());
            return line(question, Optional.of(answer), Optional.empty());
        } catch (InvalidIdentifier none) {
            return line(question, Optional.empty(), Optional.of(none.reason()));
        }
    }

    private static BatchLine line(
            Asked question, Optional<VerificationAnswer> answer, Optional<InvalidIdentifier.Reason> fault) {
        return new BatchLine(question.identifier(), question.number(), answer, fault);
    }
}
