package onenet.safetyreview.rules;

import onenet.casework.authority.Site;
import onenet.chemicals.Catalogues;
import onenet.chemicals.Chemical;
import onenet.chemicals.Edition;
import onenet.chemicals.MajorHazardAssessment;
import onenet.chemicals.MajorHazardAssessment.Held;
import onenet.chemicals.Resolution;
import onenet.chemicals.Wanted;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.safetyreview.law.LevelFacts;
import onenet.safetyreview.project.Area;
import onenet.safetyreview.project.ProcessUnit;
import onenet.safetyreview.project.ProjectChemical;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.ProjectProblem;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.text.Folding;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what a project says: its site, its processes and its substances; and what follows for its level. */
@Singleton
public class ProjectReading {

    private final Catalogues catalogues;
    private final KeyProcesses keyProcesses;
    private final Divisions divisions;

    ProjectReading(Catalogues catalogues, KeyProcesses keyProcesses, Divisions divisions) {
        this.catalogues = catalogues;
        this.keyProcesses = keyProcesses;
        this.divisions = divisions;
    }

    /**
     * The project with its substances as entries of the edition of the day.
     *
     * @throws onenet.problem.Problem OUTSIDE_THE_CITY, BOUNDARY_…, PROCESS_NOT_LISTED; INVALID_INPUT naming every substance that is no entry or several
     */
    public ProjectContent settled(ProjectContent typed, LocalDate day) {
        Area county = divisions
                .of(Site.parse(typed.site()))
                .orElseThrow(() -> ReviewProblem.OUTSIDE_THE_CITY.raise(typed.site()));
        typed.boundary().require(county);
        typed.processes().stream()
                .map(ProcessUnit::keyProcess)
                .filter(code -> code != null && keyProcesses.on(day, code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw ProjectProblem.PROCESS_NOT_LISTED.raise(code);
                });
        return typed.withChemicals(chemicals(typed, day));
    }

    private List<ProjectChemical> chemicals(ProjectContent typed, LocalDate day) {
        Edition edition = catalogues.on(day);
        List<ProjectChemical> settled = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < typed.chemicals().size(); i++) {
            ProjectChemical one = typed.chemicals().get(i);
            Wanted wanted = new Wanted(one.entry(), one.cas(), one.name());
            Resolution meant = edition.resolve(wanted);
            if (meant.found()) {
                settled.add(entry(edition, meant.entry(), one));
            } else {
                wrong.add(Violation.inBody(
                        "/content/chemicals/" + i,
                        "SUBSTANCE_" + meant.outcome().name(),
                        wanted.words(),
                        meant.words()));
            }
        }
        if (!wrong.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(wrong.toArray(Violation[]::new));
        }
        return settled;
    }

    private static ProjectChemical entry(Edition edition, Chemical entry, ProjectChemical typed) {
        boolean otherwise =
                typed.name() != null && !typed.name().isBlank() && !Folding.same(typed.name(), entry.name());
        return new ProjectChemical(
                entry.entry(),
                edition.id(),
                entry.cas(),
                entry.name(),
                otherwise ? typed.name() : null,
                typed.tonnes(),
                typed.produced());
    }

    /** What its level depends on, by its own words and the entries of its substances. */
    public LevelFacts facts(ProjectContent content) {
        List<Held> held = content.chemicals().stream()
                .map(each -> new Held(entry(each), each.tonnes()))
                .toList();
        boolean hazard = MajorHazardAssessment.of(held).isMajorHazard();
        return new LevelFacts(
                content.approval().approver(),
                content.approval().crossesProvince(),
                content.approval().port(),
                content.chemicals().stream()
                        .anyMatch(each -> each.produced() && entry(each).highlyToxic()),
                hazard,
                hazard && held.stream().anyMatch(ProjectReading::countsAsKey),
                content.keyProcesses());
    }

    /** Sum of q/Q of all that lies in it. */
    public BigDecimal hazardSum(ProjectContent content) {
        return MajorHazardAssessment.of(content.chemicals().stream()
                        .map(each -> new Held(entry(each), each.tonnes()))
                        .toList())
                .sum();
    }

    /**
     * Order 45 Art. 6 names toxic gases, liquefied gases, flammable liquids and explosives among the key substances; the catalogue does not say which of them
     * one is, so every key substance with a threshold counts: a doubt does not lower the level.
     */
    private static boolean countsAsKey(Held each) {
        return each.chemical().keySupervised()
                && each.chemical().threshold().isPresent()
                && each.tonnes().signum() > 0;
    }

    private Chemical entry(ProjectChemical each) {
        return catalogues
                .entry(each.edition(), each.entry())
                .orElseThrow(
                        () -> new IllegalStateException("no entry " + each.entry() + " in edition " + each.edition()));
    }
}
