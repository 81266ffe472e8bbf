package onenet.oversight.sampling;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.draw.ClosedList;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Use case: the list of a plan is closed: which cases may be drawn, with how many tickets, which not and why. The board decides it, not the officer. */
@ApplicationScoped
public class ClosePlanList {

    private final PlanDesk desk;
    private final EndedCases cases;
    private final CaseReviews reviews;
    private final Inspectors inspectors;
    private final SamplingFile rules;
    private final List<WeightSource> sources;

    ClosePlanList(
            PlanDesk desk,
            EndedCases cases,
            CaseReviews reviews,
            Inspectors inspectors,
            SamplingFile rules,
            @All List<WeightSource> sources) {
        this.desk = desk;
        this.cases = cases;
        this.reviews = reviews;
        this.inspectors = inspectors;
        this.rules = rules;
        this.sources = sources;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem SAMPLING_TOO_FEW_CASES, SAMPLING_TOO_MANY_CASES, SAMPLING_TOO_FEW_INSPECTORS
     */
    @Transactional
    public SamplingPlan handle(Actor supervisor, String planNumber, String ifMatch) {
        return desk.act(new PlanDesk.Act(supervisor, planNumber, ifMatch, PlanAction.CLOSE_LIST), this::close);
    }

    private void close(SamplingPlan plan, Instant now) {
        LocalDate today = LegalTime.date(now);
        SamplingEdition edition = rules.on(LegalTime.date(plan.draftedAt()));
        List<EndedCase> ended = cases.between(plan.from(), plan.until(), edition.of(plan.kind()), edition.mostListed());
        Set<String> drawnBefore = reviews.drawnSince(plan.kind(), today.minusMonths(edition.notAgainWithin()));
        Map<String, Set<WeightReason>> weighed = weigh(ended, today);
        ClosedList list = CaseList.of(ended, drawnBefore, weighed, edition, plan.kind());
        List<EndedCase> may = ended.stream()
                .filter(each -> !drawnBefore.contains(each.caseNumber()))
                .toList();
        requireInspectors(may, plan.kind(), edition, today);
        plan.listed(list, stated(may, weighed));
    }

    private Map<String, Set<WeightReason>> weigh(List<EndedCase> ended, LocalDate today) {
        Map<String, Set<WeightReason>> found = new TreeMap<>();
        for (WeightSource source : sources) {
            source.among(ended, today).forEach(number -> found.computeIfAbsent(number, each -> new TreeSet<>())
                    .add(source.reason()));
        }
        return found;
    }

    private void requireInspectors(List<EndedCase> may, CheckKind kind, SamplingEdition edition, LocalDate today) {
        List<InspectorEntry> standing = inspectors.on(today, kind);
        Parts parts = cases.parts(
                may.stream().map(EndedCase::caseNumber).toList(),
                standing.stream().map(InspectorEntry::personId).toList());
        InspectorList.requireEnough(may, standing, parts, edition.inspectors());
    }

    private static List<SamplingPlan.Weighed> stated(List<EndedCase> may, Map<String, Set<WeightReason>> weighed) {
        Set<String> numbers = may.stream().map(EndedCase::caseNumber).collect(Collectors.toSet());
        List<SamplingPlan.Weighed> stated = new ArrayList<>();
        weighed.forEach((number, reasons) -> {
            if (numbers.contains(number)) {
                stated.add(new SamplingPlan.Weighed(number, List.copyOf(reasons)));
            }
        });
        return stated;
    }
}
