package onenet.proofs.resolution;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins to obtain the proofs of a case: what needs no source is settled at once, for the rest the questions are drawn up. */
@ApplicationScoped
class BeginResolution {

    private final ProofRegister register;
    private final ProofCases cases;
    private final OpenCase open;
    private final Lookups lookups;
    private final Reuse reuse;
    private final NextRoute next;
    private final AuditTrail audit;
    private final InstantSource clock;

    BeginResolution(
            ProofRegister register,
            ProofCases cases,
            OpenCase open,
            Lookups lookups,
            Reuse reuse,
            NextRoute next,
            AuditTrail audit,
            InstantSource clock) {
        this.register = register;
        this.cases = cases;
        this.open = open;
        this.lookups = lookups;
        this.reuse = reuse;
        this.next = next;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<Lookups.Begun> handle(Actor actor, ResolutionRequest request) {
        CaseService asking = open.requireOwn(actor, request);
        Instant now = clock.instant();
        List<ProofItem> items = wanted(request, register.on(LegalTime.date(now)));
        ProofCase proofCase = open.opened(asking, actor, request, now);
        Map<String, ProofLine> lines = lines(request.caseReference(), items);
        open.carryDraft(proofCase, request, lines.values(), actor);
        List<Lookups.Begun> begun = items.stream()
                .map(item -> begin(new Settlement.Occasion(proofCase, item, request.moment(), actor, now), lines))
                .flatMap(Optional::stream)
                .toList();
        lookups.hold(request.caseReference(), begun, now);
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
        return begun;
    }

    private Optional<Lookups.Begun> begin(Settlement.Occasion occasion, Map<String, ProofLine> lines) {
        ProofItem item = occasion.item();
        ProofLine line = lines.get(item.proofId());
        if (!item.askable(LegalTime.date(occasion.now()))) {
            line.notNeeded(item.goneBecause());
        } else if (item.primaryRoute().lookup()) {
            return Optional.of(line)
                    .filter(each -> reuse.askAnew(each, occasion.moment(), occasion.now()))
                    .map(each -> lookups.beginForPerson(occasion, each));
        } else if (reuse.routeOpen(line, occasion.now())) {
            next.take(occasion.proofCase(), item, line, 0, null, "NO_RECORD");
        }
        return Optional.empty();
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
}
