package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Opens a case for its own service, follows what it states now, and takes along what was done for its draft. */
@ApplicationScoped
class OpenCase {

    private final ProofCases cases;
    private final CaseDoor door;
    private final Event<DraftBecameCase> drafts;

    OpenCase(ProofCases cases, CaseDoor door, Event<DraftBecameCase> drafts) {
        this.cases = cases;
        this.door = door;
        this.drafts = drafts;
    }

    /** What a case states comes from the service whose case it is, and from nobody who gains by it. */
    CaseService requireOwn(Actor actor, ResolutionRequest request) {
        CaseService asking = CaseService.of(actor).orElseThrow(CommonProblem.FORBIDDEN::raise);
        boolean placed =
                CaseService.isDraft(request.caseReference()) || request.office().isPresent();
        if (!asking.gives(request.caseReference()) || !placed) {
            door.refused(actor, request.caseReference(), "ResolveProofs");
            throw ProofsProblem.NOT_YOUR_CASE.raise(request.caseReference());
        }
        return asking;
    }

    ProofCase opened(CaseService asking, Actor actor, ResolutionRequest request, Instant now) {
        ProofCase known = cases.locked(request.caseReference()).orElse(null);
        if (known == null) {
            ProofCase proofCase = new ProofCase(asking, request, actor, now);
            cases.persist(proofCase);
            return proofCase;
        }
        if (!known.continuedBy(asking, request)) {
            door.refused(actor, request.caseReference(), "ResolveProofs");
            throw ProofsProblem.ANOTHER_HOLDER.raise(request.caseReference());
        }
        boolean sameHolder = known.holderUscc().equals(request.holderUscc());
        if (known.follow(asking, request)) {
            cases.lines(request.caseReference()).forEach(line -> line.restated(sameHolder));
        }
        return known;
    }

    void carryDraft(ProofCase proofCase, ResolutionRequest request, Collection<ProofLine> lines, Actor by) {
        draft(request, proofCase).ifPresent(draft -> {
            drafts.fire(new DraftBecameCase(draft, proofCase, lines, by));
            leave(draft);
        });
    }

    /** Only the same enterprise's, for the same matter; somebody else's draft is none. */
    private Optional<ProofCase> draft(ResolutionRequest request, ProofCase proofCase) {
        return request.draft()
                .flatMap(cases::locked)
                .filter(draft -> draft.holderUscc().equals(proofCase.holderUscc()))
                .filter(draft -> draft.itemCode().equals(proofCase.itemCode()));
    }

    /** From now on the case asks; a source that comes back answers no draft any more. */
    private void leave(ProofCase draft) {
        cases.openOf(draft.caseReference()).forEach(line -> line.notNeeded("HANDED_IN"));
    }
}
