package onenet.proofs.registered;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsConfig;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.receipt.Receipts;
import onenet.proofs.receipt.Use;
import onenet.proofs.registered.FactSources.FactSource;
import onenet.proofs.resolution.CaseDoor;
import onenet.proofs.resolution.CaseService;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceGates;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Use case: what the registers hold of an enterprise is read for its half-written form. Only registers are asked whose proof the item needs and an
 * office uses by its function: what the holder has to approve is left to the proof itself. Each reading that was of use leaves its receipt.
 */
@ApplicationScoped
public class ReadRegisteredFacts {

    private static final String MOMENT = "PREPARATION";

    private final FactSources sources;
    private final ProofRegister register;
    private final SourceGates gates;
    private final Receipts receipts;
    private final CaseDoor door;
    private final AuditTrail audit;
    private final ProofsConfig config;
    private final InstantSource clock;

    ReadRegisteredFacts(
            FactSources sources,
            ProofRegister register,
            SourceGates gates,
            Receipts receipts,
            CaseDoor door,
            AuditTrail audit,
            ProofsConfig config,
            InstantSource clock) {
        this.sources = sources;
        this.register = register;
        this.gates = gates;
        this.receipts = receipts;
        this.door = door;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param silent registers that gave no answer in time: what they hold is unknown, not absent
     */
    public record Reading(List<RegisteredFact> facts, List<String> silent) {}

    private record Asked(ProofItem item, FactSource source, SourceQuestion question, SourceAnswer answer) {}

    /** @throws onenet.problem.Problem NOT_YOUR_CASE for anything but a draft */
    public Reading handle(Actor actor, FactQuestion question) {
        CaseService.of(actor).orElseThrow(CommonProblem.FORBIDDEN::raise);
        if (!CaseService.isDraft(question.reference())) {
            door.refused(actor, question.reference(), "ReadRegisteredFacts");
            throw ProofsProblem.NOT_YOUR_CASE.raise(question.reference());
        }
        LocalDate today = LegalTime.today(clock);
        Map<String, ProofItem> listed = register.on(today);
        List<CompletableFuture<Asked>> asking = sources.all().stream()
                .filter(source -> mayBeRead(listed.get(source.proof()), question.itemCode(), today))
                .map(source -> ask(listed.get(source.proof()), source, question))
                .toList();
        List<Asked> answers = asking.stream().map(CompletableFuture::join).toList();
        return QuarkusTransaction.requiringNew().call(() -> written(actor, question, answers));
    }

    private static boolean mayBeRead(ProofItem item, String itemCode, LocalDate day) {
        return item != null && item.usedBy(itemCode) && item.askable(day) && item.ground() == ProofItem.Ground.FUNCTION;
    }

    private CompletableFuture<Asked> ask(ProofItem item, FactSource source, FactQuestion question) {
        SourceQuestion asked = new SourceQuestion(
                question.reference(),
                question.itemCode(),
                item.name().zh(),
                question.purpose(),
                question.uscc(),
                "",
                source.type(),
                source.fields(),
                UUID.randomUUID().toString());
        Duration patience = gates.askedBefore(source.source()) ? config.answerBudget() : config.firstAnswerBudget();
        return gates.ask(source.source(), asked, patience).thenApply(answer -> new Asked(item, source, asked, answer));
    }

    private Reading written(Actor actor, FactQuestion question, List<Asked> answers) {
        Instant now = clock.instant();
        List<RegisteredFact> facts = answers.stream()
                .flatMap(asked -> facts(actor, question, asked, now))
                .toList();
        List<String> silent = answers.stream()
                .filter(asked -> asked.answer() instanceof SourceAnswer.Fault)
                .map(asked -> asked.source().source())
                .toList();
        audit.record(
                actor,
                "ReadRegisteredFacts",
                question.reference(),
                Map.of("purpose", question.purpose(), "facts", Integer.toString(facts.size())));
        return new Reading(facts, silent);
    }

    /** Of several records none is the one, and another holder's says nothing of this one: then nothing is known. */
    private Stream<RegisteredFact> facts(Actor actor, FactQuestion question, Asked asked, Instant now) {
        if (!(asked.answer() instanceof SourceAnswer.Records answer)) {
            return Stream.empty();
        }
        LocalDate today = LegalTime.date(now);
        List<SourceRecord> own = answer.records().stream()
                .filter(record -> question.uscc().equals(record.holderCode()))
                .filter(record -> record.stateOn(today) == RecordState.VALID)
                .toList();
        if (own.size() != 1) {
            return Stream.empty();
        }
        SourceRecord record = own.get(0);
        UUID receipt = receipts.write(use(actor, question, asked, record, answer.responseHash()), now)
                .id();
        return asked.source().facts().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(pair -> !value(record, pair.getKey()).isBlank())
                .map(pair -> new RegisteredFact(
                        pair.getValue(),
                        value(record, pair.getKey()),
                        asked.source().source(),
                        record.identifier(),
                        now,
                        receipt));
    }

    private static String value(SourceRecord record, String field) {
        String value = field.equals(FactSource.HOLDER)
                ? record.holderName()
                : record.fields().get(field);
        return value == null ? "" : value.strip();
    }

    private static Use use(Actor actor, FactQuestion question, Asked asked, SourceRecord record, String responseHash) {
        return new Use(
                question.reference(),
                question.itemCode(),
                asked.item().proofId(),
                record.identifier(),
                asked.source().source(),
                question.uscc(),
                asked.item().ground().name(),
                question.purpose(),
                MOMENT,
                actor.name(),
                asked.question().fields(),
                RecordState.VALID.name(),
                responseHash);
    }
}
