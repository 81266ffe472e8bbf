package onenet.planfiling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who owes what by Order 88 and Order 708, and when a half-year begins and ends. */
class UnitDutiesTest {

    @ParameterizedTest
    @CsvSource({
        "MINE, true, true, true",
        "METAL_SMELTING, true, true, true",
        "HAZCHEM_PRODUCTION, true, true, true",
        "HAZCHEM_TRADE_WITH_STORAGE, true, true, true",
        "HAZCHEM_TRADE_WITHOUT_STORAGE, false, false, true",
        "HAZCHEM_STORAGE, true, true, true",
        "HAZCHEM_TRANSPORT, true, true, true",
        "HAZCHEM_USER_ABOVE_QUOTA, true, true, true",
        "FIREWORKS, true, true, true",
        "CONSTRUCTION, false, true, true",
        "URBAN_RAIL, false, false, true",
        "CROWDED_PLACE, false, false, true",
        "OTHER, false, false, false"
    })
    @DisplayName("Art. 21 review, Art. 35 evaluation, Art. 33 drill: each kind of unit owes what its article names")
    void duties(UnitClass unit, boolean review, boolean evaluation, boolean drill) {
        assertThat(unit.owesReview(UnitSize.BELOW_MEDIUM)).isEqualTo(review);
        assertThat(unit.owesEvaluation(UnitSize.BELOW_MEDIUM)).isEqualTo(evaluation);
        assertThat(unit.owesHalfYearDrill()).isEqualTo(drill);
    }

    @ParameterizedTest
    @EnumSource(UnitClass.class)
    @DisplayName("From medium size on every unit owes review and evaluation, whatever it does")
    void bySize(UnitClass unit) {
        assertThat(unit.owesReview(UnitSize.MEDIUM_OR_LARGER)).isTrue();
        assertThat(unit.owesEvaluation(UnitSize.MEDIUM_OR_LARGER)).isTrue();
    }

    @Test
    @DisplayName("Every kind has a Chinese name of its own")
    void named() {
        assertDistinct(Arrays.stream(UnitClass.values()).map(UnitClass::zh), UnitClass.values().length);
        assertDistinct(Arrays.stream(AccidentKind.values()).map(AccidentKind::zh), AccidentKind.values().length);
        assertDistinct(Arrays.stream(PlanKind.values()).map(PlanKind::zh), PlanKind.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMAND_AND_DUTIES, true",
        "RESPONSE_PROCEDURE, true",
        "MAIN_MEASURES, true",
        "RESPONSE_LEVELS, true",
        "CONTACTS, false",
        "RESOURCES_LIST, false",
        "WORDING, false",
        "OTHER_DETAIL, false"
    })
    @DisplayName("Trap 42: only the four changes Art. 37 names make a new filing necessary")
    void changes(PlanChange change, boolean refiling) {
        assertThat(change.needsRefiling()).isEqualTo(refiling);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026H1, 2026-01-01, 2026-06-30, 2026H2",
        "2026-06-30, 2026H1, 2026-01-01, 2026-06-30, 2026H2",
        "2026-07-01, 2026H2, 2026-07-01, 2026-12-31, 2027H1",
        "2026-12-31, 2026H2, 2026-07-01, 2026-12-31, 2027H1"
    })
    @DisplayName("Trap 44: a half-year runs to the last of June or of December, and the next follows without a gap")
    void halves(LocalDate day, String half, LocalDate first, LocalDate last, String next) {
        HalfYear found = HalfYear.of(day);
        assertThat(found).hasToString(half);
        assertThat(found.first()).isEqualTo(first);
        assertThat(found.last()).isEqualTo(last);
        assertThat(found.next()).hasToString(next);
        assertThat(found.compareTo(found.next())).isNegative();
        assertThat(found.next().compareTo(found)).isPositive();
        assertThat(found.compareTo(HalfYear.of(day))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "-1"})
    @DisplayName("A year has two halves")
    void twoHalves(int half) {
        assertThatThrownBy(() -> new HalfYear(2026, half)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertDistinct(Stream<String> names, int count) {
        assertThat(names.filter(name -> !name.isBlank()).distinct()).hasSize(count);
    }
}
