package onenet.safetyreview.project;

import java.math.BigDecimal;

/**
 * A place around the site that is to be kept at a distance.
 *
 * @param distance from the site, metres, not negative
 * @param required what must be kept, metres, not negative
 * @param requiredBy who asks for it
 * @param standard by which standard
 */
public record Surrounding(
        ProtectedObject object,
        String name,
        BigDecimal distance,
        BigDecimal required,
        String requiredBy,
        String standard) {

    /** What is protected. */
    public enum ProtectedObject {
        RESIDENTIAL,
        SCHOOL_OR_HOSPITAL,
        PUBLIC_PLACE,
        WATER_SOURCE,
        STATION_OR_ROAD,
        FARMLAND_OR_RESERVE,
        WATERWAY,
        MILITARY,
        OTHER_PLANT,
        OTHER
    }

    /** @throws onenet.problem.Problem DISTANCE_NEGATIVE naming the place */
    public Surrounding {
        if (distance.signum() < 0 || required.signum() < 0) {
            throw ProjectProblem.DISTANCE_NEGATIVE.raise(name);
        }
    }

    /** Whether less is kept than is asked for. */
    public boolean tooNear() {
        return distance.compareTo(required) < 0;
    }
}
