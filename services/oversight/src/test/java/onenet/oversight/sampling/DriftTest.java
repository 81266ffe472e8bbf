package onenet.oversight.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import onenet.casework.identity.OfficeCode;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How an office decides beside the others is said with the numbers behind it, or not at all (裁量偏移)")
class DriftTest {

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "0, 10, 0.000, 0.278",
        "1, 10, 0.018, 0.404",
        "5, 10, 0.237, 0.763",
        "10, 10, 0.722, 1.000",
        "50, 1000, 0.038, 0.065",
        "0, 0, 0, 1"
    })
    @DisplayName("the interval of a share (Wilson, 95 of 100; the values of his formula)")
    void interval(long part, long of, double low, double high) {
        Share share = new Share(part, of);
        assertThat(share.low()).isCloseTo(low, within(0.0006));
        assertThat(share.high()).isCloseTo(high, within(0.0006));
    }

    @ParameterizedTest(name = "{0} of {1} here, {2} of {3} elsewhere: {4}")
    @CsvSource({
        "10, 19, 10, 500, TOO_FEW",
        "10, 20, 10, 19, TOO_FEW",
        "10, 20, 10, 500, HIGHER",
        "1, 20, 25, 500, ALIKE",
        "3, 20, 25, 500, ALIKE",
        "0, 100, 200, 500, LOWER",
        "0, 20, 0, 500, ALIKE"
    })
    @DisplayName("two shares differ when their intervals do not meet; too few cases say nothing")
    void differs(long part, long of, long otherPart, long otherOf, Drift drift) {
        assertThat(Drift.of(new Share(part, of), new Share(otherPart, otherOf), 20))
                .isEqualTo(drift);
    }

    @Test
    @DisplayName(
            "an office stands beside all the others that decide the item; an item of one office is compared with nothing")
    void beside() {
        List<OfficeDrift> lines = OfficeDrift.among(
                List.of(
                        tally("A", "441502", 40, 20, 0, 4),
                        tally("A", "441521", 100, 2, 10, 9),
                        tally("A", "441581", 100, 3, 12, null),
                        tally("B", "441521", 50, 25, 0, 3)),
                20);
        assertThat(lines).extracting(OfficeDrift::itemCode).containsOnly("A").hasSize(3);
        OfficeDrift first = lines.get(0);
        assertThat(first.refused()).isEqualTo(new Share(20, 40));
        assertThat(first.refusedElsewhere()).isEqualTo(new Share(5, 200));
        assertThat(first.refusing()).isEqualTo(Drift.HIGHER);
        assertThat(first.correcting()).isEqualTo(Drift.ALIKE);
        assertThat(first.drifts()).isTrue();
        assertThat(first.medianDays()).isEqualTo(4);
        assertThat(first.medianElsewhere()).isEqualTo(9);
        assertThat(lines.get(1).medianElsewhere()).isEqualTo(4);
    }

    private static OfficeTally tally(
            String item, String office, long decided, long refused, long corrected, Integer days) {
        return new OfficeTally(item, new OfficeCode(office), decided, refused, corrected, days);
    }
}
