package onenet.safetyreview.law;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.safetyreview.law.RenewedReview.Reviewed;
import onenet.safetyreview.law.RenewedReview.Trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersAndChangesTest {

    @ParameterizedTest(name = "given {0} for {1} years: good until {2}")
    @DisplayName("a letter is good for its years to the day")
    @CsvSource({
        "2026-03-02, 2, 2028-03-01",
        "2026-01-01, 2, 2027-12-31",
        "2024-02-29, 2, 2026-02-28",
        "2026-03-01, 2, 2028-02-29",
    })
    void lastDay(LocalDate given, int years, LocalDate last) {
        assertThat(LetterValidity.lastDay(given, years)).isEqualTo(last);
        assertThat(LetterValidity.lapsesOn(last)).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest(name = "last day {0}, started {1}, today {2}: lapsed {3}")
    @DisplayName("trap 36: works started on or before the last day stop the lapse; nothing else does")
    @CsvSource({
        "2028-03-01, -,          2028-03-01, false",
        "2028-03-01, -,          2028-03-02, true",
        "2028-03-01, 2028-03-01, 2030-01-01, false",
        "2028-03-01, 2028-03-02, 2030-01-01, true",
        "-,          -,          2099-01-01, false",
    })
    void lapse(String last, String started, LocalDate today, boolean lapsed) {
        assertThat(LetterValidity.lapsed(day(last), day(started), today)).isEqualTo(lapsed);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @ParameterizedTest(name = "class {0}: first {1}, stops works {2}")
    @DisplayName(
            "of the four classes of change I asks for both reviews, II for a review of the change, III and IV for none")
    @CsvSource({"I, CONDITION, true", "II, DESIGN, true", "III, -, false", "IV, -, false"})
    void classes(DesignChange change, String first, boolean stops) {
        assertThat(change.firstReview().map(Enum::name).orElse("-")).isEqualTo(first);
        assertThat(change.stopsWorks()).isEqualTo(stops);
    }

    @ParameterizedTest(name = "{0} or {1}: {2}")
    @DisplayName("the heavier of two classes weighs")
    @CsvSource({"I, IV, I", "IV, I, I", "II, II, II", "III, II, II"})
    void heavier(DesignChange one, DesignChange other, DesignChange weighs) {
        assertThat(one.orHeavier(other)).isEqualTo(weighs);
    }

    private static final Reviewed BEFORE = new Reviewed(
            "here",
            Set.of("school 300"),
            Set.of("NITRATION"),
            Set.of("nitration"),
            Set.of("49"),
            new BigDecimal("100"));

    private static Reviewed now(
            String site, String near, String key, String technology, String product, String tonnes) {
        return new Reviewed(
                site, Set.of(near), Set.of(key), Set.of(technology), Set.of(product), new BigDecimal(tonnes));
    }

    @Test
    @DisplayName(
            "the review is made again where surroundings, site, technology, products or scale changed (Order 45 Art. 14)")
    void triggers() {
        assertThat(RenewedReview.between(BEFORE, BEFORE)).isEmpty();
        assertThat(RenewedReview.between(BEFORE, now("there", "school 300", "NITRATION", "nitration", "49", "100")))
                .containsExactly(Trigger.SITE_CHANGED);
        assertThat(RenewedReview.between(BEFORE, now("here", "school 200", "NITRATION", "nitration", "49", "100")))
                .containsExactly(Trigger.SURROUNDINGS_CHANGED);
        assertThat(RenewedReview.between(BEFORE, now("here", "school 300", "CHLORINATION", "nitration", "49", "100")))
                .containsExactly(Trigger.KEY_PROCESS_ADDED);
        assertThat(RenewedReview.between(BEFORE, now("here", "school 300", "NITRATION", "other", "49", "100")))
                .containsExactly(Trigger.TECHNOLOGY_CHANGED);
        assertThat(RenewedReview.between(BEFORE, now("here", "school 300", "NITRATION", "nitration", "50", "100")))
                .containsExactly(Trigger.PRODUCTS_CHANGED);
    }

    @ParameterizedTest(name = "100 t become {0} t: renewed {1}")
    @DisplayName("a scale that grows by more than three tenths is another scale; one that shrinks is not")
    @CsvSource({"130, false", "130.01, true", "50, false"})
    void scale(String tonnes, boolean renewed) {
        assertThat(RenewedReview.between(BEFORE, now("here", "school 300", "NITRATION", "nitration", "49", tonnes))
                        .contains(Trigger.SCALE_CHANGED))
                .isEqualTo(renewed);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @DisplayName("trap 38: trial production of 29 days or 13 months is warned of, 30 days to a year is not")
    @CsvSource({
        "2026-03-01, 2026-03-29, TOO_SHORT",
        "2026-03-01, 2026-03-30, -",
        "2026-03-01, 2027-02-28, -",
        "2026-03-01, 2027-03-01, TOO_LONG",
    })
    void trial(LocalDate from, LocalDate until, String warning) {
        assertThat(TrialProduction.of(from, until).map(Enum::name).orElse("-")).isEqualTo(warning);
    }

    @Test
    @DisplayName("trap 37: the assessor of the feasibility stage is not the assessor of acceptance")
    void assessor() {
        assertThat(AssessorConflict.of("A", "A")).isTrue();
        assertThat(AssessorConflict.of("A", "B")).isFalse();
    }

    @ParameterizedTest(name = "holder is issuer {0}, issuer acted itself {1}, paper {2}: {3}")
    @DisplayName("traps L17, L21: the design goes to the issuer of the letter unless the paper says otherwise")
    @CsvSource({
        "true,  true,  RECEIVER, HOLDER",
        "false, true,  SILENT,   ISSUER",
        "false, true,  DELEGATE, ISSUER",
        "false, true,  RECEIVER, HOLDER",
        "false, false, SILENT,   HOLDER",
        "false, false, RECEIVER, HOLDER",
        "false, false, DELEGATE, DELEGATE",
    })
    void routing(boolean same, boolean itself, DesignRouting.Paper paper, DesignRouting office) {
        assertThat(DesignRouting.of(same, itself, paper)).isEqualTo(office);
    }

    @Test
    @DisplayName(
            "trap L1: received before the law changed and decided after it: limits of the one day, conditions of the other")
    void transition() {
        LocalDate received = LocalDate.of(2026, 4, 20);
        LocalDate decided = LocalDate.of(2026, 6, 1);
        RuleTransition days = RuleTransition.of(received, decided);
        assertThat(days.limits()).isEqualTo(received);
        assertThat(days.conditions()).isEqualTo(decided);
    }
}
