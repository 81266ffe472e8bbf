package onenet.planfiling.library;

import onenet.casework.actor.Actor;
import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.library.Places.Point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Query, when an accident is reported: the applicable plans and the nearest rescue teams and materials, best first. A plan that fits
 * chemical, accident and county goes before one that fits fewer of them; among equals the nearer goes first.
 */
@ApplicationScoped
public class MatchPlans {

    private final PlanLibrary library;
    private final RescueResources resources;

    MatchPlans(PlanLibrary library, RescueResources resources) {
        this.library = library;
        this.resources = resources;
    }

    /**
     * What is known of the accident.
     *
     * @param chemical CAS number; of an entry without one, its number in the catalogue
     * @param county division it happened in
     * @param longitude with latitude the exact place; null for the middle of the county
     */
    public record Accident(String chemical, AccidentKind kind, String county, Double longitude, Double latitude) {

        Point place() {
            return longitude == null || latitude == null ? Places.centreOf(county) : new Point(longitude, latitude);
        }
    }

    /** In what a plan may fit an accident. */
    public enum Fit {
        CHEMICAL,
        ACCIDENT,
        COUNTY
    }

    /**
     * A plan that helps.
     *
     * @param fits what the plan has in common with the accident
     */
    public record Match(List<Fit> fits, LibraryPlan plan) {}

    /**
     * What helps, best first.
     *
     * @param teams nearest first
     * @param materials nearest first
     */
    public record PlanMatches(List<Match> plans, List<RescueView> teams, List<RescueView> materials) {}

    @Transactional
    public PlanMatches handle(Actor officer, Accident accident, int limit) {
        return new PlanMatches(
                plans(officer, accident, limit),
                resources.nearest(RescueKind.TEAM, accident, limit),
                resources.nearest(RescueKind.MATERIAL, accident, limit));
    }

    private List<Match> plans(Actor officer, Accident accident, int limit) {
        List<Match> matches = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Tier tier : Tier.values()) {
            int open = limit - matches.size();
            if (open <= 0) {
                break;
            }
            List<String> terms = new ArrayList<>(library.visibleTo(officer));
            terms.addAll(tier.terms(accident));
            library.nearest(terms, accident.place(), open + seen.size()).stream()
                    .filter(plan -> seen.add(plan.caseNumber()))
                    .limit(open)
                    .forEach(plan -> matches.add(new Match(tier.fits(), plan)));
        }
        return matches;
    }

    /** From the best fit to the weakest that still helps: the same chemical elsewhere, or the same accident nearby. */
    private enum Tier {
        ALL(Fit.CHEMICAL, Fit.ACCIDENT, Fit.COUNTY),
        ELSEWHERE(Fit.CHEMICAL, Fit.ACCIDENT),
        SAME_CHEMICAL(Fit.CHEMICAL, Fit.COUNTY),
        SAME_ACCIDENT(Fit.ACCIDENT, Fit.COUNTY);

        private final List<Fit> fits;

        Tier(Fit... fits) {
            this.fits = List.of(fits);
        }

        List<String> terms(Accident accident) {
            return fits.stream().map(fit -> asked(fit, accident)).toList();
        }

        List<Fit> fits() {
            return fits;
        }

        private static String asked(Fit fit, Accident accident) {
            return switch (fit) {
                case CHEMICAL -> Mark.CHEMICAL.asked(accident.chemical());
                case ACCIDENT -> Mark.ACCIDENT.asked(accident.kind().name());
                case COUNTY -> Mark.COUNTY.asked(accident.county());
            };
        }
    }
}
