package onenet.safetyreview.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The boundary of a site as a GeoJSON polygon (RFC 7946) of one ring, longitude before latitude, degrees of CGCS2000.
 *
 * @param type {@code Polygon}
 * @param coordinates one ring of at least four places, the last of them the first again
 */
public record SiteBoundary(String type, List<List<List<Double>>> coordinates) {

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final int FEWEST = 4;
    private static final double SMALLEST_SQUARE_METRES = 1;

    public SiteBoundary {
        coordinates = coordinates.stream()
                .map(ring -> ring.stream().map(List::copyOf).toList())
                .toList();
    }

    /** A corner of it, in degrees. */
    record Point(double lon, double lat) {}

    /**
     * @param county where the site must lie
     * @throws onenet.problem.Problem BOUNDARY_NOT_CLOSED, BOUNDARY_CROSSES_ITSELF, BOUNDARY_WITHOUT_AREA, BOUNDARY_OUTSIDE_COUNTY
     */
    public void require(Area county) {
        List<Point> ring = ring();
        if (coordinates.size() != 1 || ring.size() < FEWEST || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            throw ProjectProblem.BOUNDARY_NOT_CLOSED.raise();
        }
        if (crossesItself(ring)) {
            throw ProjectProblem.BOUNDARY_CROSSES_ITSELF.raise();
        }
        if (squareMetres() < SMALLEST_SQUARE_METRES) {
            throw ProjectProblem.BOUNDARY_WITHOUT_AREA.raise();
        }
        if (!ring.stream().allMatch(county::holds)) {
            throw ProjectProblem.BOUNDARY_OUTSIDE_COUNTY.raise();
        }
    }

    /** On a plane that touches the earth at its middle; a site is small. */
    @JsonIgnore
    double squareMetres() {
        List<Point> ring = ring();
        double shrink = Math.cos(Math.toRadians(ring.get(0).lat()));
        double twice = IntStream.range(0, ring.size() - 1)
                .mapToDouble(i -> cross(moved(ring, i, shrink), moved(ring, i + 1, shrink)))
                .sum();
        return Math.abs(twice) / 2;
    }

    /** Measured from the first corner, so that nothing is lost in large numbers. */
    private static double[] moved(List<Point> ring, int index, double shrink) {
        Point first = ring.get(0);
        Point point = ring.get(index);
        return new double[] {
            (point.lon() - first.lon()) * METRES_OF_A_DEGREE * shrink, (point.lat() - first.lat()) * METRES_OF_A_DEGREE
        };
    }

    private static double cross(double[] one, double[] other) {
        return one[0] * other[1] - other[0] * one[1];
    }

    private List<Point> ring() {
        return coordinates.isEmpty()
                ? List.of()
                : coordinates.get(0).stream()
                        .map(place -> new Point(place.get(0), place.get(1)))
                        .toList();
    }

    private static boolean crossesItself(List<Point> ring) {
        int sides = ring.size() - 1;
        for (int i = 0; i < sides; i++) {
            for (int j = i + 1; j < sides; j++) {
                boolean neighbours = j == i + 1 || (i == 0 && j == sides - 1);
                Point a = ring.get(i);
                Point b = ring.get(i + 1);
                Point c = ring.get(j);
                Point d = ring.get(j + 1);
                if (neighbours ? foldsBack(a, b, c, d, j == i + 1) : meet(a, b, c, d)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sides that share a corner cross only where one runs back over the other. */
    private static boolean foldsBack(Point a, Point b, Point c, Point d, boolean following) {
        Point corner = following ? b : a;
        Point from = following ? a : b;
        Point to = following ? d : c;
        return turn(from, corner, to) == 0
                && (from.lon() - corner.lon()) * (to.lon() - corner.lon())
                                + (from.lat() - corner.lat()) * (to.lat() - corner.lat())
                        > 0;
    }

    private static boolean meet(Point a, Point b, Point c, Point d) {
        double one = turn(a, b, c);
        double two = turn(a, b, d);
        double three = turn(c, d, a);
        double four = turn(c, d, b);
        if (one * two < 0 && three * four < 0) {
            return true;
        }
        return (one == 0 && between(a, b, c))
                || (two == 0 && between(a, b, d))
                || (three == 0 && between(c, d, a))
                || (four == 0 && between(c, d, b));
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.lon() - a.lon()) * (c.lat() - a.lat()) - (b.lat() - a.lat()) * (c.lon() - a.lon());
    }

    private static boolean between(Point a, Point b, Point c) {
        return c.lon() >= Math.min(a.lon(), b.lon())
                && c.lon() <= Math.max(a.lon(), b.lon())
                && c.lat() >= Math.min(a.lat(), b.lat())
                && c.lat() <= Math.max(a.lat(), b.lat());
    }
}
