package onenet.hazchem.intake;

import onenet.casework.actor.Actor;
import onenet.drafts.Draft;
import onenet.drafts.ReadDrafts;
import onenet.hazchem.licencecase.Matter;
import onenet.proving.Registers;
import onenet.proving.Registers.Reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Use case: what registers hold of the enterprise is read for its draft, once in a while; nothing of ours is held while they answer. */
@ApplicationScoped
public class ReadRegisters {

    /** As long as evidence for a draft is shown again without asking (docs/explanation/proofs.md). */
    private static final Duration STANDS = Duration.ofHours(12);

    private static final String PURPOSE = "危险化学品经营许可申请预填";

    private final ReadDrafts drafts;
    private final FactsOfDrafts known;
    private final Registers registers;
    private final InstantSource clock;

    ReadRegisters(ReadDrafts drafts, FactsOfDrafts known, Registers registers, InstantSource clock) {
        this.drafts = drafts;
        this.known = known;
        this.registers = registers;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, DRAFT_HANDED_IN */
    public Reading handle(UUID id, Actor actor) {
        Draft draft = drafts.open(id, actor);
        Optional<DraftFacts> before = QuarkusTransaction.requiringNew().call(() -> known.findByIdOptional(id));
        Instant now = clock.instant();
        if (before.filter(facts -> facts.stands(now.minus(STANDS))).isPresent()) {
            return reading(before);
        }
        Optional<Reading> read =
                registers.read(id.toString(), Matter.valueOf(draft.kind()).itemCode(), draft.uscc(), PURPOSE);
        read.ifPresent(answer -> QuarkusTransaction.requiringNew().run(() -> known.keep(id, answer, now)));
        return read.orElseGet(() -> reading(before));
    }

    private static Reading reading(Optional<DraftFacts> before) {
        return new Reading(
                before.map(DraftFacts::facts).orElseGet(List::of),
                before.filter(DraftFacts::complete).isPresent());
    }
}
