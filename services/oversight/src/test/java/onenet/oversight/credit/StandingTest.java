package onenet.oversight.credit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.oversight.credit.Standing.Span;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("On which days an entry of a credit list stands")
class StandingTest {

    private static final LocalDate LISTED = LocalDate.of(2026, 11, 24);
    private static final LocalDate END = LocalDate.of(2029, 11, 23);
    private static final CreditRuleBook BOOK = new CreditRuleBook();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23, false",
        "2026-11-24, true",
        "2027-12-31, true",
        "2028-01-01, false",
        "2028-03-31, false",
        "2028-04-01, true",
        "2029-11-23, true",
        "2029-11-24, false"
    })
    @DisplayName(
            "Trap 50: removed early and restored, it stands again from that day to the end it first had, and the gap is seen")
    void restored(LocalDate day, boolean stands) {
        Standing standing = Standing.NONE
                .listed(LISTED, END)
                .removed(LocalDate.of(2028, 1, 1))
                .listed(LocalDate.of(2028, 4, 1), END);
        assertThat(standing.standsOn(day)).isEqualTo(stands);
        assertThat(standing.spans()).hasSize(2);
    }

    @Test
    @DisplayName(
            "Removed on its first day it never stood; restored on the day it was removed it was never away; restored after its end it stays away")
    void edges() {
        Standing listed = Standing.NONE.listed(LISTED, END);
        assertThat(listed.removed(LISTED).spans()).isEmpty();
        LocalDate day = LISTED.plusYears(2);
        assertThat(listed.removed(day).listed(day, END)).isEqualTo(listed);
        assertThat(listed.removed(day).listed(END.plusDays(1), END).spans())
                .containsExactly(new Span(LISTED, day.minusDays(1)));
        assertThat(Standing.NONE.listed(LISTED, null).standsOn(LISTED.plusYears(50)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} of {1}: ends {2}, removable from {3}")
    @CsvSource({
        "SERIOUS_BAD_LIST, 2026-11-24, 2029-11-23, 2027-11-24",
        "SERIOUS_BAD_LIST, 2024-02-29, 2027-02-27, 2025-02-28",
        "RED_LIST, 2026-11-24, 2028-11-23, 2026-11-24",
        "FALSE_COMMITMENT, 2026-11-24, , 2026-11-24"
    })
    @DisplayName("Order 11: three years on the bad list, early removal after twelve months at the earliest")
    void terms(CreditKind kind, LocalDate on, LocalDate end, LocalDate removable) {
        CreditRules rules = BOOK.on(kind, on);
        assertThat(rules.endsOn(on).orElse(null)).isEqualTo(end);
        assertThat(rules.removableFrom(on)).isEqualTo(removable);
    }

    @Test
    @DisplayName("Every list has grounds with their article and effects with their basis, in both languages")
    void whole() {
        assertThat(BOOK.on(LISTED)).hasSize(CreditKind.values().length).allSatisfy(rules -> {
            assertThat(rules.grounds()).isNotEmpty().allSatisfy(ground -> assertThat(
                            ground.article() + ground.zh() + ground.en())
                    .doesNotContain("null"));
            assertThat(rules.effects()).isNotEmpty().allSatisfy(effect -> assertThat(
                            effect.basis() + effect.zh() + effect.en())
                    .doesNotContain("null"));
        });
    }
}
