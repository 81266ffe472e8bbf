package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;
import onenet.casedesk.Participations;
import onenet.draw.Candidate;
import onenet.draw.ClosedList;
import onenet.draw.Excluded;
import onenet.draw.Wanted;
import onenet.problem.CommonProblem;
import onenet.safetyreview.expert.Expert;
import onenet.safetyreview.expert.Experts;
import onenet.safetyreview.expert.Households;
import onenet.safetyreview.expert.PanelRules;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Use case: the office closes the list of a draw: who of the register may be drawn, who not and why. The register decides it, not the officer. */
@ApplicationScoped
public class CloseList {

    private final PanelDoor door;
    private final ReviewCases cases;
    private final Projects projects;
    private final Experts experts;
    private final Households households;
    private final Participations parts;

    CloseList(
            PanelDoor door,
            ReviewCases cases,
            Projects projects,
            Experts experts,
            Households households,
            Participations parts) {
        this.door = door;
        this.cases = cases;
        this.projects = projects;
        this.experts = experts;
        this.households = households;
        this.parts = parts;
    }

    /**
     * @param wanted fields and seats; empty for those of the rules
     * @throws onenet.problem.Problem PANEL_WITHOUT_QUORUM, NOT_ENOUGH_PEOPLE
     */
    @Transactional
    public Panel handle(ActRequest act, List<Wanted> wanted) {
        Panel panel = door.open(act, PanelAction.CLOSE_LIST);
        PanelRules.Version rules = door.rules();
        List<Wanted> seats = wanted.isEmpty() ? rules.wanted() : wanted;
        panel.close(list(cases.findById(panel.caseNumber()), seats, rules), rules);
        return door.file(
                panel,
                act.actor(),
                PanelAction.CLOSE_LIST,
                Map.of("digest", panel.drawing().listDigest()));
    }

    private ClosedList list(ReviewCase found, List<Wanted> seats, PanelRules.Version rules) {
        Set<String> fields = seats.stream().map(Wanted::field).collect(Collectors.toSet());
        List<Expert> register = experts.standing();
        Matter matter = matter(found, register, rules);
        List<Candidate> may = new ArrayList<>();
        List<Excluded> mayNot = new ArrayList<>();
        for (Expert each : register) {
            List<String> known =
                    each.entry().fields().stream().filter(fields::contains).toList();
            if (known.isEmpty()) {
                continue;
            }
            ConflictOfInterest.of(each, matter)
                    .ifPresentOrElse(
                            why -> mayNot.add(new Excluded(each.code(), why.name())),
                            () -> may.add(new Candidate(
                                    each.code(), each.entry().employer().household(), known)));
        }
        return new ClosedList(may, mayNot, seats);
    }

    private Matter matter(ReviewCase found, List<Expert> register, PanelRules.Version rules) {
        ProjectContent content = projects.findByIdOptional(found.projectNumber())
                .orElseThrow(CommonProblem.NOT_FOUND::raise)
                .content();
        List<Party> parties = new ArrayList<>();
        parties.add(party(Party.Part.OWNER, found.holderUscc()));
        Optional.ofNullable(content.assessor())
                .ifPresent(assessor -> parties.add(party(Party.Part.ASSESSOR, assessor.uscc())));
        Optional.ofNullable(content.designer())
                .ifPresent(designer -> parties.add(party(Party.Part.DESIGNER, designer.uscc())));
        Set<String> recused = register.stream()
                .map(Expert::code)
                .filter(code -> parts.isTied(found.holderUscc(), code))
                .collect(Collectors.toSet());
        return new Matter(parties, door.today(), rules.pastWorkYears(), recused);
    }

    private Party party(Party.Part part, String uscc) {
        return new Party(part, uscc, households.of(uscc));
    }
}
