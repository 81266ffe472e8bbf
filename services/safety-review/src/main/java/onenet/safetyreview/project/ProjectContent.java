package onenet.safetyreview.project;

import onenet.safetyreview.law.Approver;
import onenet.safetyreview.law.RenewedReview.Reviewed;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.law.ReviewNeed;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a project: what the level, the office, both reviews and the letters go by.
 *
 * @param site division, zone or town the site lies in: 441521, 441502-HHW or 441521103
 * @param production whether hazardous chemicals are produced, not only stored
 * @param park chemical park it lies in; null outside one
 * @param boundary of the site
 */
public record ProjectContent(
        String name,
        ProjectKind kind,
        boolean production,
        String site,
        String address,
        String park,
        SiteBoundary boundary,
        List<Surrounding> surroundings,
        List<ProcessUnit> processes,
        List<ProjectChemical> chemicals,
        Investment investment,
        Approval approval,
        StudyBody feasibility,
        Designer designer,
        Assessor assessor) {

    public ProjectContent {
        surroundings = List.copyOf(surroundings);
        processes = List.copyOf(processes);
        chemicals = List.copyOf(chemicals);
    }

    /**
     * What it costs, 10,000 yuan.
     *
     * @param safety the part spent on safety
     */
    public record Investment(BigDecimal total, BigDecimal safety) {}

    /**
     * How the project stands with those who approve investments.
     *
     * @param number of the approval or filing
     * @param crossesProvince whether it lies in more than one province
     * @param port whether it lies in a port
     */
    public record Approval(Approver approver, String number, boolean crossesProvince, boolean port) {}

    /** Who studied whether it can be built. */
    public record StudyBody(String name, String phone, String address, String legalRepresentative, String head) {}

    /**
     * Who designs it.
     *
     * @param grade grade of the qualification, as its certificate says it
     * @param number of the qualification
     */
    public record Designer(String name, String uscc, String grade, String number) {}

    /**
     * Who assessed its safety before it is built.
     *
     * @param number of the qualification
     */
    public record Assessor(String name, String uscc, String number) {}

    public ProjectContent withChemicals(List<ProjectChemical> settled) {
        return new ProjectContent(
                name,
                kind,
                production,
                site,
                address,
                park,
                boundary,
                surroundings,
                processes,
                settled,
                investment,
                approval,
                feasibility,
                designer,
                assessor);
    }

    /** Whose work a review of this kind looks at: the assessor's, or the designer's. */
    public Worker workOf(ReviewKind kind) {
        return kind == ReviewKind.CONDITION
                ? new Worker(assessor.uscc(), assessor.name())
                : new Worker(designer.uscc(), designer.name());
    }

    /** Who assesses or designs it. */
    public record Worker(String uscc, String name) {}

    /** Codes of the processes under key supervision it has. */
    public Set<String> keyProcesses() {
        return texts(processes, unit -> unit.key().stream());
    }

    /** On what grounds its review may ask for something. */
    public Set<ReviewNeed> needs() {
        Set<ReviewNeed> held = EnumSet.of(ReviewNeed.ALWAYS);
        if (production && (kind == ProjectKind.NEW || kind == ProjectKind.EXTENDED)) {
            held.add(ReviewNeed.NEW_OR_EXTENDED_PRODUCTION);
        }
        return held;
    }

    /** What a review of its conditions goes by, to be compared later. */
    public Reviewed reviewed() {
        return new Reviewed(
                site + boundary.coordinates(),
                texts(
                        surroundings,
                        place -> Stream.of(
                                place.object() + place.name() + place.distance().stripTrailingZeros())),
                keyProcesses(),
                texts(processes, unit -> Stream.of(unit.name())),
                texts(chemicals, each -> Optional.of(each.entry()).filter(entry -> each.produced()).stream()),
                chemicals.stream().map(ProjectChemical::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static <T> Set<String> texts(List<T> all, Function<T, Stream<String>> text) {
        return all.stream().flatMap(text).collect(Collectors.toSet());
    }
}
