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
     * @param chemical CAS number
     * @param county division it happened in
     * @param longitude with latitude the exact place; null for the middle of the county
     */
    public record Accident(String chemical, AccidentKind kind, String county, Double longitude, Double latitude) {

        Point place() {
            return longitude == null || latitude == null ? Places.centreOf(county) : new Point(longitude, latitude);
        }
    }

    /** @param fits what the plan has in common with the accident */
    public record Match(List<String> fits, LibraryPlan plan) {}

    /** @param teams nearest first */
    public record Answer(List<Match> plans, List<RescueView> teams, List<RescueView> materials) {}

    @Transactional
    public Answer handle(Actor officer, Accident accident, int limit) {
        return new Answer(
                plans(officer, accident, limit),
                resources.nearest("TEAM", accident, limit),
                resources.nearest("MATERIAL", accident, limit));
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
        ALL(Mark.CHEMICAL, Mark.ACCIDENT, Mark.COUNTY),
        ELSEWHERE(Mark.CHEMICAL, Mark.ACCIDENT),
        SAME_CHEMICAL(Mark.CHEMICAL, Mark.COUNTY),
        SAME_ACCIDENT(Mark.ACCIDENT, Mark.COUNTY);

        private final List<Mark> marks;

        Tier(Mark... marks) {
            this.marks = List.of(marks);
        }

        List<String> terms(Accident accident) {
            return marks.stream().map(mark -> mark.asked(value(mark, accident))).toList();
        }

        List<String> fits() {
            return marks.stream().map(Enum::name).toList();
        }

        private static String value(Mark mark, Accident accident) {
            return switch (mark) {
                case CHEMICAL -> accident.chemical();
                case ACCIDENT -> accident.kind().name();
                default -> accident.county();
            };
        }
    }
}
