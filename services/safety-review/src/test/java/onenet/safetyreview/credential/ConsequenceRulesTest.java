package onenet.safetyreview.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change × every dependant, begun before and after it: 176 scenarios; each consequence once, also twice told or late. */
class ConsequenceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final ConsequenceRules RULES = ConsequenceRules.load(ConsequenceRulesTest.class.getClassLoader());

    private static Dependant begun(DependantKind kind, LocalDate day) {
        return new Dependant(kind, "one-" + kind, day);
    }

    private static News news(CredentialChange change) {
        return new News(change, "credential", DAY);
    }

    private static char letter(CredentialChange change, DependantKind kind, LocalDate since) {
        List<Effect> effects = RULES.follow(news(change), List.of(begun(kind, since)), List.of());
        assertThat(effects).hasSizeLessThan(2);
        return effects.isEmpty() ? '-' : effects.get(0).consequence().name().charAt(0);
    }

    private static String line(CredentialChange change, LocalDate since) {
        StringBuilder line = new StringBuilder();
        Arrays.stream(DependantKind.values()).forEach(kind -> line.append(letter(change, kind, since)));
        return line.toString();
    }

    // columns: open condition review, open design review, condition letter, design letter, works, trial, acceptance,
    // operating licence
    @ParameterizedTest(name = "{0}: before {1}, after {2}")
    @CsvSource({
        "CONDITION_LETTER_LAPSED,        -B-W----, -B-WB---",
        "CONDITION_LETTER_RESCINDED,     -B-RBBRW, -B-RBBRW",
        "CONDITION_LETTER_SUPERSEDED,    -W-RWWW-, -W-RWWW-",
        "DESIGN_LETTER_LAPSED,           --------, ----B---",
        "DESIGN_LETTER_RESCINDED,        ----BBRW, ----BBRW",
        "DESIGN_LETTER_SUPERSEDED,       ----WWW-, ----WWW-",
        "ASSESSOR_QUALIFICATION_ENDED,   --------, B-----W-",
        "ASSESSOR_QUALIFICATION_REVOKED, B-R---W-, B-R---W-",
        "ASSESSOR_RETIRED,               --------, B-----W-",
        "DESIGNER_QUALIFICATION_ENDED,   --------, -B------",
        "DESIGNER_QUALIFICATION_REVOKED, -B-RW---, -B-RW---",
        "DESIGNER_RETIRED,               --------, -B------",
        "POWER_RECALLED,                 WW------, WW------"
    })
    @DisplayName("what follows for each dependant: nothing, a warning, reopened, blocked")
    void table(CredentialChange change, String before, String after) {
        assertThat(line(change, DAY)).as("begun by the day").isEqualTo(before);
        assertThat(line(change, DAY.plusDays(1))).as("begun later").isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} then {1} on {2}: {3}")
    @CsvSource({
        "CONDITION_LETTER_RESCINDED, CONDITION_LETTER_RESCINDED, WORKS, B",
        "CONDITION_LETTER_LAPSED, CONDITION_LETTER_RESCINDED, DESIGN_LETTER, WR",
        "CONDITION_LETTER_RESCINDED, CONDITION_LETTER_LAPSED, DESIGN_LETTER, R",
        "CONDITION_LETTER_SUPERSEDED, CONDITION_LETTER_RESCINDED, DESIGN_LETTER, R",
        "CONDITION_LETTER_SUPERSEDED, CONDITION_LETTER_RESCINDED, WORKS, WB",
        "CONDITION_LETTER_RESCINDED, CONDITION_LETTER_SUPERSEDED, WORKS, B",
        "CONDITION_LETTER_SUPERSEDED, CONDITION_LETTER_LAPSED, OPEN_DESIGN_REVIEW, WB",
        "CONDITION_LETTER_LAPSED, CONDITION_LETTER_SUPERSEDED, OPEN_DESIGN_REVIEW, B",
        "DESIGN_LETTER_SUPERSEDED, DESIGN_LETTER_SUPERSEDED, TRIAL, W",
        "DESIGN_LETTER_RESCINDED, DESIGN_LETTER_SUPERSEDED, ACCEPTANCE, R",
        "DESIGNER_QUALIFICATION_ENDED, DESIGNER_QUALIFICATION_REVOKED, OPEN_DESIGN_REVIEW, B",
        "DESIGNER_RETIRED, DESIGNER_QUALIFICATION_REVOKED, DESIGN_LETTER, R",
        "ASSESSOR_QUALIFICATION_REVOKED, ASSESSOR_QUALIFICATION_ENDED, OPEN_CONDITION_REVIEW, B"
    })
    @DisplayName("told twice or late, a consequence is drawn once, and a weaker one never after a stronger")
    void once(CredentialChange first, CredentialChange second, DependantKind kind, String expected) {
        List<Effect> known = new ArrayList<>();
        List<Dependant> whom = List.of(begun(kind, DAY.plusDays(1)));
        for (CredentialChange each : List.of(first, second, first, second)) {
            known.addAll(RULES.follow(news(each), whom, known));
        }
        StringBuilder drawn = new StringBuilder();
        known.forEach(effect -> drawn.append(effect.consequence().name().charAt(0)));
        assertThat(drawn).hasToString(expected);
    }

    @Test
    @DisplayName("two dependants of one kind, and one named twice, have each their own consequence once")
    void each() {
        Dependant one = new Dependant(DependantKind.WORKS, "a", DAY);
        Dependant other = new Dependant(DependantKind.WORKS, "b", DAY);
        assertThat(RULES.follow(news(CredentialChange.DESIGN_LETTER_RESCINDED), List.of(one, other, one), List.of()))
                .extracting(effect -> effect.dependant().id())
                .containsExactly("a", "b");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "CONDITION_LETTER_LAPSED,        OPEN_DESIGN_REVIEW,    C---",
        "CONDITION_LETTER_LAPSED,        WORKS,                 C---",
        "CONDITION_LETTER_RESCINDED,     OPEN_DESIGN_REVIEW,    C---",
        "CONDITION_LETTER_RESCINDED,     WORKS,                 -D--",
        "CONDITION_LETTER_RESCINDED,     TRIAL,                 -D--",
        "DESIGN_LETTER_LAPSED,           WORKS,                 -D--",
        "DESIGN_LETTER_RESCINDED,        TRIAL,                 -D--",
        "ASSESSOR_QUALIFICATION_ENDED,   OPEN_CONDITION_REVIEW, --Q-",
        "DESIGNER_QUALIFICATION_ENDED,   OPEN_DESIGN_REVIEW,    --Q-",
        "ASSESSOR_QUALIFICATION_REVOKED, OPEN_CONDITION_REVIEW, ----",
        "ASSESSOR_RETIRED,               OPEN_CONDITION_REVIEW, ----",
        "DESIGNER_QUALIFICATION_REVOKED, OPEN_DESIGN_REVIEW,    ----",
        "CONDITION_LETTER_RESCINDED,     DESIGN_LETTER,         ----",
        "CONDITION_LETTER_RESCINDED,     OPERATING_LICENCE,     ---A",
        "DESIGN_LETTER_RESCINDED,        OPERATING_LICENCE,     ---A"
    })
    @DisplayName(
            "what ends of itself: by a new condition letter, a new design letter, a qualification renewed, works accepted again")
    void cures(CredentialChange change, DependantKind whom, String expected) {
        StringBuilder by = new StringBuilder();
        Arrays.stream(Restoration.values())
                .forEach(each ->
                        by.append(RULES.cures(each, change, whom) ? each.name().charAt(0) : '-'));
        assertThat(by).hasToString(expected);
    }

    @Test
    @DisplayName("every row says what it rests on")
    void bases() {
        assertThat(RULES.rows()).allSatisfy(row -> assertThat(row.basis()).isNotBlank());
    }
}
