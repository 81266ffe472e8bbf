package onenet.proofs.resolution;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsConfig;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Use case: the proofs of a case are obtained over their routes; whoever waits has an answer within the budget, whatever the sources do. */
@ApplicationScoped
public class ResolveProofs {

    private final ProofRegister register;
    private final ProofCases cases;
    private final CaseDoor door;
    private final Lookups lookups;
    private final NextRoute next;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final ProofsConfig config;
    private final Event<DraftBecameCase> drafts;

    ResolveProofs(
            ProofRegister register,
            ProofCases cases,
            CaseDoor door,
            Lookups lookups,
            NextRoute next,
            AuditTrail audit,
            InstantSource clock,
            ProofsConfig config,
            Event<DraftBecameCase> drafts) {
        this.register = register;
        this.cases = cases;
        this.door = door;
        this.lookups = lookups;
        this.next = next;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
        this.drafts = drafts;
    }

    @Transactional
    public ProofCase handle(Actor actor, ResolutionRequest request) {
        CaseService asking = requireOwn(actor, request);
        Instant now = clock.instant();
        List<ProofItem> items = wanted(request, register.on(LegalTime.date(now)));
        ProofCase proofCase = opened(asking, actor, request, now);
        List<Lookups.Running> running = new ArrayList<>();
        Map<String, ProofLine> lines = lines(request.caseReference(), items);
        draft(request, proofCase).ifPresent(draft -> {
            drafts.fire(new DraftBecameCase(draft, proofCase, lines.values(), actor));
            leave(draft);
        });
        for (ProofItem item : items) {
            ProofLine line = lines.get(item.proofId());
            if (!item.askable(LegalTime.date(now))) {
                line.notNeeded(item.list() == ProofItem.ListKind.CANCELLED ? "CANCELLED" : "BASIS_REPEALED");
            } else if (item.primaryRoute().lookup()) {
                if (askAnew(line, request.moment(), now)) {
                    running.add(lookups.startForPerson(
                            new Settlement.Occasion(proofCase, item, request.moment(), actor, now), line));
                }
            } else if (waitsForChoice(line) || line.stale(LegalTime.date(now))) {
                next.take(proofCase, item, line, 0, null, "NO_RECORD");
            }
        }
        CompletableFuture.allOf(running.stream().map(Lookups.Running::answer).toArray(CompletableFuture[]::new))
                .join();
        running.forEach(lookups::settle);
        audit.record(
                actor,
                "ResolveProofs",
                request.caseReference(),
                Map.of(
                        "moment",
                        request.moment().name(),
                        "purpose",
                        request.purpose(),
                        "proofs",
                        String.join(" ", request.proofs())));
        return proofCase;
    }

    /** What a case states comes from the service whose case it is, and from nobody who gains by it. */
    private CaseService requireOwn(Actor actor, ResolutionRequest request) {
        CaseService asking = CaseService.of(actor).orElseThrow(CommonProblem.FORBIDDEN::raise);
        boolean placed =
                CaseService.isDraft(request.caseReference()) || request.office().isPresent();
        if (!asking.gives(request.caseReference()) || !placed) {
            door.refused(actor, request.caseReference(), "ResolveProofs");
            throw ProofsProblem.NOT_YOUR_CASE.raise(request.caseReference());
        }
        return asking;
    }

    /** Only what is on a list, and only what the item registers, is ever asked. */
    private static List<ProofItem> wanted(ResolutionRequest request, Map<String, ProofItem> listed) {
        Map<String, ProofItem> wanted = new LinkedHashMap<>();
        for (String proofId : request.proofs()) {
            ProofItem item = listed.get(proofId);
            if (item == null) {
                throw ProofsProblem.PROOF_NOT_LISTED.raise(proofId);
            }
            if (!item.usedBy(request.itemCode())) {
                throw ProofsProblem.PROOF_NOT_OF_ITEM.raise(proofId, request.itemCode());
            }
            wanted.put(proofId, item);
        }
        return List.copyOf(wanted.values());
    }

    private ProofCase opened(CaseService asking, Actor actor, ResolutionRequest request, Instant now) {
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

    private Map<String, ProofLine> lines(String caseReference, List<ProofItem> items) {
        Map<String, ProofLine> lines = new LinkedHashMap<>();
        cases.lines(caseReference).forEach(line -> lines.put(line.proofId(), line));
        for (ProofItem item : items) {
            lines.computeIfAbsent(item.proofId(), proofId -> {
                ProofLine line = new ProofLine(caseReference, proofId);
                cases.add(line);
                return line;
            });
        }
        return lines;
    }

    /** What a department confirmed, the applicant committed to or handed in stands; what a source said is asked anew when the case moves on. */
    private boolean askAnew(ProofLine line, Moment moment, Instant now) {
        boolean byLookup = line.route().lookup() || line.fresh();
        return switch (line.state()) {
            case OBTAINED ->
                byLookup
                        && (moment != Moment.PREPARATION
                                || line.stale(LegalTime.date(now))
                                || line.evidence()
                                        .orElseThrow()
                                        .checkedAt()
                                        .plus(config.reuse())
                                        .isBefore(now));
            case ASKING -> byLookup;
            case COMMITTED, MAY_COMMIT -> false;
            case SUBMIT, NOT_NEEDED -> true;
        };
    }

    private static boolean waitsForChoice(ProofLine line) {
        return switch (line.state()) {
            case OBTAINED, COMMITTED -> false;
            case ASKING -> line.fresh();
            case MAY_COMMIT, SUBMIT, NOT_NEEDED -> true;
        };
    }
}
