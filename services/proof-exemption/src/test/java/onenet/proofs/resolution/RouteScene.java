package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.proofs.authorisation.Authorisation;
import onenet.proofs.authorisation.Authorisations;
import onenet.proofs.credit.CreditStanding;
import onenet.proofs.credit.CreditStandings;
import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofItem.Ground;
import onenet.proofs.proofitem.RiskClass;
import onenet.proofs.proofitem.Route;
import onenet.proofs.proofitem.RouteStep;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One proof of one case with everything around it in memory: what is asked again and when, who is asked, what was kept. */
final class RouteScene {
    static final Instant NOW = Instant.parse("2026-09-14T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    static final String HOLDER = "91441521DEM0001018";

    final List<AssistanceNeeded> asked = new ArrayList<>();
    final Map<String, Instant> work = new LinkedHashMap<>();
    final List<Attempt> attempts = new ArrayList<>();
    final ProofLine line = new ProofLine("HZ-441521-2026-000001-K", "P1");
    final ProofCase proofCase;
    int failures;
    Optional<CreditStanding> entry = Optional.empty();
    Optional<Authorisation> approval = Optional.empty();

    RouteScene(boolean mayCommit) {
        ResolutionRequest request = new ResolutionRequest(
                "HZ-441521-2026-000001-K",
                "00012504500001",
                HOLDER,
                "示例化工有限公司",
                "办理许可",
                Moment.ACCEPTANCE,
                List.of("P1"),
                mayCommit,
                Map.of("premises", "海丰县示例路1号"),
                Optional.empty(),
                Optional.empty());
        proofCase = new ProofCase(CaseService.LICENCE, request, Actor.service("hazchem-licence", "许可"), NOW);
    }

    NextRoute next() {
        return new NextRoute(credit(), lookups(), needed(), InstantSource.fixed(NOW));
    }

    CreditStandings credit() {
        return new CreditStandings() {
            @Override
            public List<CreditStanding> of(String uscc) {
                return uscc.equals(HOLDER) ? entry.stream().toList() : List.of();
            }
        };
    }

    LookupWork lookups() {
        return new LookupWork(null) {
            @Override
            public void add(String caseReference, String proofId, Instant at) {
                work.put(caseReference + " " + proofId, at);
            }

            @Override
            public void putOff(String caseReference, String proofId, Instant at) {
                failures++;
                work.put(caseReference + " " + proofId, at);
            }

            @Override
            public int failures(String caseReference, String proofId) {
                return failures;
            }

            @Override
            public void finish(String caseReference, String proofId) {
                work.remove(caseReference + " " + proofId);
            }
        };
    }

    ProofCases cases() {
        return new ProofCases() {
            @Override
            public void record(Attempt attempt) {
                attempts.add(attempt);
            }
        };
    }

    Authorisations authorisations() {
        return new Authorisations() {
            @Override
            public Optional<Authorisation> taken(
                    String holder, String proofId, String itemCode, String caseReference, LocalDate day) {
                return approval.filter(given -> given.covers(itemCode, caseReference, day));
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Event<AssistanceNeeded> needed() {
        return (Event<AssistanceNeeded>) Proxy.newProxyInstance(
                RouteScene.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, arguments) -> {
                    asked.add((AssistanceNeeded) arguments[0]);
                    return null;
                });
    }

    static ProofItem item(RiskClass risk, Ground ground, RouteStep... routes) {
        return new ProofItem(
                "P1",
                new Bilingual("证明", "proof"),
                ProofItem.ProofKind.FACT,
                List.of(),
                "应急管理部门",
                List.of(),
                null,
                List.of(),
                ProofItem.ListKind.RETAINED,
                true,
                risk,
                ground,
                null,
                List.of(routes),
                LocalDate.of(2026, 1, 1),
                "city",
                "city",
                1);
    }

    static RouteStep lookup(Route route, String source) {
        return new RouteStep(route, source, "TYPE", List.of("name"), Map.of(), null, null, null, null, false);
    }

    static RouteStep assistance() {
        return new RouteStep(
                Route.ASSISTANCE,
                null,
                null,
                null,
                null,
                List.of("公安局", "教育局"),
                new Bilingual("有无", "any"),
                null,
                null,
                false);
    }

    static RouteStep commitment() {
        return new RouteStep(Route.COMMITMENT, null, null, null, null, null, null, "template", null, false);
    }

    static RouteStep submission() {
        return new RouteStep(Route.SUBMISSION, null, null, null, null, null, null, null, null, false);
    }
}
