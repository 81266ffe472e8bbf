package onenet.hazchem.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Policy: whether a renewal may leave out the Art. 9 set (Order 55 Art. 19). */
public final class SimplifiedRenewalPolicy {

    private SimplifiedRenewalPolicy() {}

    /** The holder's record over the term, and whether the issuer consents. */
    public record Conduct(
            boolean keptTheLaw,
            boolean conditionsKept,
            boolean fatalAccident,
            boolean widelyFeltAccident,
            boolean storageFacility,
            boolean levelTwoStandardisation,
            boolean issuerConsents) {}

    /** Why the full set is needed. */
    public enum Obstacle {
        LAW_NOT_KEPT,
        CONDITIONS_LOWERED,
        FATAL_ACCIDENT,
        WIDELY_FELT_ACCIDENT,
        NO_STANDARDISATION_CERTIFICATE,
        NO_CONSENT
    }

    /** Empty when the simplified set is enough; else every reason why it is not. */
    public static List<Obstacle> obstacles(Conduct conduct) {
        List<Obstacle> obstacles = new ArrayList<>();
        add(obstacles, !conduct.keptTheLaw(), Obstacle.LAW_NOT_KEPT);
        add(obstacles, !conduct.conditionsKept(), Obstacle.CONDITIONS_LOWERED);
        add(obstacles, conduct.fatalAccident(), Obstacle.FATAL_ACCIDENT);
        add(obstacles, conduct.widelyFeltAccident(), Obstacle.WIDELY_FELT_ACCIDENT);
        add(
                obstacles,
                conduct.storageFacility() && !conduct.levelTwoStandardisation(),
                Obstacle.NO_STANDARDISATION_CERTIFICATE);
        add(obstacles, !conduct.issuerConsents(), Obstacle.NO_CONSENT);
        return List.copyOf(obstacles);
    }

    public static MaterialCondition materials(Conduct conduct) {
        return obstacles(conduct).isEmpty() ? MaterialCondition.SIMPLIFIED_RENEWAL : MaterialCondition.FULL_RENEWAL;
    }

    /** The conditions of a renewal's materials: those of the trade, and full or simplified. */
    public static Set<MaterialCondition> conditions(TradePlan plan, Classification classification, Conduct conduct) {
        Set<MaterialCondition> conditions = MaterialPolicy.conditions(plan, classification);
        conditions.add(materials(conduct));
        return conditions;
    }

    private static void add(List<Obstacle> obstacles, boolean stands, Obstacle obstacle) {
        if (stands) {
            obstacles.add(obstacle);
        }
    }
}
