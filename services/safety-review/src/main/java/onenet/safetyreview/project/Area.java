package onenet.safetyreview.project;

/** A box of the earth in degrees: where the sites of a division lie. */
public record Area(double west, double south, double east, double north) {

    boolean holds(SiteBoundary.Point point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }
}
