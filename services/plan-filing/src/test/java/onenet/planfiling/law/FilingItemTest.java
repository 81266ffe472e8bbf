package onenet.planfiling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.clock.Limit;
import onenet.items.Material;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service item as it is shipped: what is asked of whom, and within which time. */
class FilingItemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final FilingItem ITEM = FilingItem.load(FilingItemTest.class.getClassLoader());

    @Test
    @DisplayName("twenty working days to file, five to check, thirty days to hand in what a notice names")
    void limits() {
        assertThat(ITEM.itemCode()).isEqualTo("44015000700001");
        assertThat(ITEM.filing(DAY)).isEqualTo(Limit.workingDays(20));
        assertThat(ITEM.check(DAY)).isEqualTo(Limit.workingDays(5));
        assertThat(ITEM.supplement(DAY)).isEqualTo(Limit.calendarDays(30));
    }

    @Test
    @DisplayName("before Order 708 was amended the item was not in force")
    void inForce() {
        assertThat(ITEM.on(LocalDate.of(2019, 9, 1)).version()).isEqualTo("1");
        assertThatThrownBy(() -> ITEM.on(LocalDate.of(2019, 8, 31)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("44015000700001");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName(
            "Trap 41: a review opinion is owed by the kinds Art. 21 names and by everybody of medium size and up, by nobody else")
    @CsvSource({
        "HAZCHEM_TRADE_WITH_STORAGE, BELOW_MEDIUM, true",
        "HAZCHEM_TRADE_WITHOUT_STORAGE, BELOW_MEDIUM, false",
        "HAZCHEM_TRADE_WITHOUT_STORAGE, MEDIUM_OR_LARGER, true"
    })
    void reviewOpinion(UnitClass unit, UnitSize size, boolean owed) {
        List<String> owes =
                ITEM.materialsFor(unit, size).stream().map(Material::id).toList();
        assertThat(owes).contains("filing-form", "electronic-plan", "risk-and-resources");
        assertThat(owes.contains("review-opinion")).isEqualTo(owed);
    }

    @Test
    @DisplayName("materials and points of form are found by their names, and others not at all")
    void found() {
        assertThat(ITEM.material("electronic-plan")).map(Material::clause).contains("A27-3");
        assertThat(ITEM.material("publication-order")).isEmpty();
        assertThat(ITEM.check("F-CONTENTS")).map(check -> check.material()).contains("electronic-plan");
        assertThat(ITEM.check("F-NOTHING")).isEmpty();
    }
}
