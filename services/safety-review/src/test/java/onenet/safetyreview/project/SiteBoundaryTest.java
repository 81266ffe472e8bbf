package onenet.safetyreview.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import onenet.problem.Problem;
import onenet.safetyreview.project.Surrounding.ProtectedObject;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteBoundaryTest {

    private static final Area COUNTY = new Area(115, 22.6, 115.6, 23.2);

    private static SiteBoundary of(String ring) {
        List<List<Double>> places = Arrays.stream(ring.split(" "))
                .map(place ->
                        Arrays.stream(place.split("/")).map(Double::valueOf).toList())
                .toList();
        return new SiteBoundary("Polygon", List.of(places));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a boundary is one closed ring that does not cross itself, has an area and lies in its county")
    @CsvSource({
        "115.3/22.9 115.31/22.9 115.31/22.91 115.3/22.91 115.3/22.9,                 -",
        "115.3/22.9 115.31/22.91 115.31/22.9 115.3/22.9,                             -",
        "115.3/22.9 115.31/22.9 115.31/22.91 115.3/22.91,                            BOUNDARY_NOT_CLOSED",
        "115.3/22.9 115.31/22.9 115.3/22.9,                                          BOUNDARY_NOT_CLOSED",
        "115.3/22.9 115.31/22.91 115.31/22.9 115.3/22.91 115.3/22.9,                 BOUNDARY_CROSSES_ITSELF",
        "115.3/22.9 115.32/22.9 115.31/22.9 115.31/22.91 115.3/22.9,                 BOUNDARY_CROSSES_ITSELF",
        "115.3/22.9 115.32/22.9 115.32/22.92 115.31/22.9 115.3/22.92 115.3/22.9,     BOUNDARY_CROSSES_ITSELF",
        "115.3/22.9 115.300001/22.9 115.300001/22.900001 115.3/22.900001 115.3/22.9, BOUNDARY_WITHOUT_AREA",
        "115.3/22.9 115.31/22.9 115.32/22.9 115.3/22.9,                              BOUNDARY_CROSSES_ITSELF",
        "114.9/22.9 115.31/22.9 115.31/22.91 115.3/22.91 114.9/22.9,                 BOUNDARY_OUTSIDE_COUNTY",
        "22.9/115.3 22.9/115.31 22.91/115.31 22.91/115.3 22.9/115.3,                 BOUNDARY_OUTSIDE_COUNTY",
    })
    void boundaries(String ring, String problem) {
        if (problem.equals("-")) {
            assertThatCode(() -> of(ring).require(COUNTY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> of(ring).require(COUNTY))
                    .isInstanceOfSatisfying(
                            Problem.class, told -> assertThat(told.code()).isEqualTo(ProjectProblem.valueOf(problem)));
        }
    }

    @Test
    @DisplayName("a boundary has one ring: a hole, or none at all, is none")
    void oneRing() {
        List<List<Double>> ring = of("115.3/22.9 115.31/22.9 115.31/22.91 115.3/22.9")
                .coordinates()
                .get(0);
        for (SiteBoundary other :
                List.of(new SiteBoundary("Polygon", List.of()), new SiteBoundary("Polygon", List.of(ring, ring)))) {
            assertThatThrownBy(() -> other.require(COUNTY)).isInstanceOf(Problem.class);
        }
    }

    @Test
    @DisplayName(
            "a hundredth of a degree each way is about 1.14 square kilometres here, whichever way round it is walked")
    void area() {
        double one =
                of("115.3/22.9 115.31/22.9 115.31/22.91 115.3/22.91 115.3/22.9").squareMetres();
        double other =
                of("115.3/22.9 115.3/22.91 115.31/22.91 115.31/22.9 115.3/22.9").squareMetres();
        assertThat(one).isCloseTo(1_141_500, within(1_000.0)).isCloseTo(other, within(0.001));
    }

    @ParameterizedTest(name = "{0} m kept of {1} m: too near {2}")
    @DisplayName("a place is too near where less is kept than is asked for")
    @CsvSource({"299.9, 300, true", "300, 300, false", "300.1, 300, false", "0, 0, false"})
    void distances(BigDecimal kept, BigDecimal asked, boolean tooNear) {
        assertThat(place(kept, asked).tooNear()).isEqualTo(tooNear);
    }

    @Test
    @DisplayName("no distance is below nought")
    void negative() {
        assertThatThrownBy(() -> place(new BigDecimal("-1"), BigDecimal.ONE)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> place(BigDecimal.ONE, new BigDecimal("-0.1"))).isInstanceOf(Problem.class);
    }

    private static Surrounding place(BigDecimal kept, BigDecimal asked) {
        return new Surrounding(ProtectedObject.SCHOOL_OR_HOSPITAL, "示例小学", kept, asked, "设计单位", "GB 50160");
    }
}
