package onenet.planfiling.library;

import onenet.planfiling.filingcase.Filing;

import java.util.Map;

/** Where the counties of 汕尾市 lie, roughly: stands in for a place whose coordinates were not given. */
final class Places {

    /** A point on the map, in degrees. */
    record Point(double longitude, double latitude) {}

    private static final Point CITY = new Point(115.36, 22.78);
    private static final Map<String, Point> COUNTIES = Map.of(
            "441502", CITY,
            "441521", new Point(115.32, 22.97),
            "441523", new Point(115.66, 23.30),
            "441581", new Point(115.64, 22.95));

    private Places() {}

    static Point centreOf(String county) {
        return COUNTIES.getOrDefault(county, CITY);
    }

    static Point of(Filing.Unit unit) {
        return unit.longitude() == null || unit.latitude() == null
                ? centreOf(countyOf(unit))
                : new Point(unit.longitude(), unit.latitude());
    }

    static String countyOf(Filing.Unit unit) {
        return unit.site().substring(0, 6);
    }
}
