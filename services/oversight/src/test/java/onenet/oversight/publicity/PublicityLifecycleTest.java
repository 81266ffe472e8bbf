package onenet.oversight.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.identity.Uscc;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.oversight.publicity.PublicityRules.Attempt;
import onenet.problem.Problem;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is published is corrected by a new record and taken down for a reason; nothing is ever removed")
class PublicityLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Edition EDITION = new Editions().on(DAY);

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the page in docs/reference is printed from the table")
    void whole() throws IOException {
        WrittenDown.lifecycle("published-licence", "Published licence", PublicityLifecycle.TABLE);
    }

    @ParameterizedTest(name = "{0} by {1}, who proposed it: {2}, who worked on the case: {3} → {4}")
    @CsvSource({
        "CORRECT, CITY_SUPERVISOR, false, false,",
        "CORRECT, CITY_SUPERVISOR, false, true,",
        "CORRECT, DECISION_MAKER, false, false, FORBIDDEN",
        "WITHDRAW, CITY_SUPERVISOR, false, false,",
        "WITHDRAW, CITY_SUPERVISOR, false, true, FOUR_EYES",
        "WITHDRAW, AUDITOR, false, false, FORBIDDEN",
        "PROPOSE_WITHDRAWAL, CITY_SUPERVISOR, false, true,",
        "CONFIRM_WITHDRAWAL, CITY_SUPERVISOR, false, false,",
        "CONFIRM_WITHDRAWAL, CITY_SUPERVISOR, true, false, FOUR_EYES",
        "CONFIRM_WITHDRAWAL, CITY_SUPERVISOR, false, true, FOUR_EYES",
        "REFUSE_WITHDRAWAL, CITY_SUPERVISOR, true, false,",
    })
    @DisplayName("only the city acts; what is right is taken down by two; nobody takes down what he worked on")
    void rules(PublicityAction action, Role role, boolean proposed, boolean tookPart, String problem) {
        Actor actor = new Actor("a", "a", Set.of(role), Optional.empty(), Optional.of("441500"));
        Attempt attempt = new Attempt(action, actor, proposed ? Optional.of("a") : Optional.of("b"), tookPart);
        assertThat(PublicityRules.ALL.whyNot(attempt).map(Problem::code).map(Object::toString))
                .isEqualTo(Optional.ofNullable(problem));
    }

    @Test
    @DisplayName("taken down, a record says so to the platform and stays; it moves no more")
    void withdrawn() {
        PublicityRecord found = published();
        found.moved(PublicityAction.PROPOSE_WITHDRAWAL, NOW);
        assertThat(found.said(EDITION)).containsEntry(Field.DELETED, "0").doesNotContainKey(Field.DELETED_AT);
        found.moved(PublicityAction.CONFIRM_WITHDRAWAL, NOW);
        assertThat(found.said(EDITION))
                .containsEntry(Field.DELETED, "1")
                .containsEntry(Field.DELETED_AT, NOW.toString());
        assertThatThrownBy(() -> found.moved(PublicityAction.CORRECT, NOW)).isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    @DisplayName("a correction is a record of its own that points to the wrong one; that one is valid no more")
    void corrected() {
        PublicityRecord wrong = published();
        PublicityRecord right = wrong.corrected(
                "key",
                Map.of(Field.HOLDER_NAME, "示例公司（改）"),
                EDITION,
                new PublicityRecord.Due(DAY, Optional.empty()),
                NOW);
        wrong.moved(PublicityAction.CORRECT, NOW);
        assertThat(right.kind()).isEqualTo(PublicityKind.CORRECTION);
        assertThat(right.earlier()).contains(wrong.id());
        assertThat(right.id()).isNotEqualTo(wrong.id());
        assertThat(right.field(Field.DOCUMENT_NUMBER)).isEqualTo(wrong.field(Field.DOCUMENT_NUMBER));
        assertThat(right.said(EDITION)).containsEntry(Field.STANDING, "1");
        assertThat(wrong.said(EDITION)).containsEntry(Field.STANDING, "2");
        assertThat(wrong.field(Field.HOLDER_NAME)).isEqualTo("示例公司");
    }

    private static PublicityRecord published() {
        Party party =
                new Party("示例公司", Optional.of(new Uscc("91441521MA4XAB1211")), Optional.of("示例甲"), Optional.empty());
        LicenceDecision decision = StandardFieldsTest.decision("海应急许〔2026〕1号", Optional.empty(), party);
        return PublicityRecord.of(
                decision,
                EDITION.paper(decision.told()).orElseThrow(),
                EDITION,
                new PublicityRecord.Due(DAY, Optional.of(DAY)),
                NOW);
    }
}
