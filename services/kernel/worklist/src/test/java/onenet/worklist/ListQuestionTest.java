package onenet.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.clock.Light;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list is asked, and what its counts are counted among. */
class ListQuestionTest {

    private static final List<CaseCounts.Count> COUNTS = List.of(
            new CaseCounts.Count("A", "441521", "NORMAL", false, false, "NOBODY", 2),
            new CaseCounts.Count("A", "441521", "OVERDUE", true, true, "p-1", 3),
            new CaseCounts.Count("B", "441521", "NORMAL", false, false, "p-2", 5),
            new CaseCounts.Count("B", "441581", "NONE", false, false, "NOBODY", 7));

    private static final Optional<Instant> SINCE = Optional.of(Instant.EPOCH);

    @ParameterizedTest(name = "[{0}] is looked for as [{1}]")
    @DisplayName(
            "width, case, brackets and blanks make no difference to who looks for something; blanks alone ask for nothing")
    @CsvSource({"' abc ', abc", "ＡＢＣ１, abc1", "'   ', ", "示例, 示例", "〔2026〕1 号, 20261号", "%, ''"})
    void text(String typed, String looked) {
        assertThat(asked(Optional.of(typed)).text()).isEqualTo(Optional.ofNullable(looked));
    }

    @Test
    @DisplayName("counts are counted among all that fit the rest of the question, whatever stage or light is looked at")
    void wider() {
        ListQuestion wider = asked(Optional.of("x")).wider();
        assertThat(wider.status()).isEmpty();
        assertThat(wider.light()).isEmpty();
        assertThat(wider.waiting()).isEmpty();
        assertThat(wider)
                .extracting(ListQuestion::withinDays, ListQuestion::text, ListQuestion::changedSince)
                .containsExactly(Optional.of(3), Optional.of("x"), SINCE);
    }

    @Test
    @DisplayName("who is shown no inside stage is asked by what has changed alone")
    void onlyChanged() {
        ListQuestion own = asked(Optional.of("x")).onlyChanged(Order.NEWEST);
        assertThat(own)
                .isEqualTo(new ListQuestion(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SINCE,
                        Order.NEWEST));
    }

    @Test
    @DisplayName("counts are summed by stage and by light, and each adds up to the list")
    void counts() {
        CaseCounts all = CaseCounts.of(COUNTS, Optional.empty(), Optional.empty());
        assertThat(all.byStatus()).isEqualTo(Map.of("A", 5L, "B", 12L));
        assertThat(all.byLight()).isEqualTo(Map.of("NORMAL", 7L, "OVERDUE", 3L, "NONE", 7L));
        assertThat(all.byOffice())
                .isEqualTo(Map.of("441521", Map.of("NORMAL", 7L, "OVERDUE", 3L), "441581", Map.of("NONE", 7L)));
    }

    @Test
    @DisplayName("whose turn it is, is counted whoever is looked at; stage and light are counted among those looked at")
    void turns() {
        Map<String, Long> turns = Map.of("ME", 3L, "TODAY", 3L, "OTHERS", 7L);
        assertThat(CaseCounts.of(COUNTS, Optional.empty(), Optional.empty()).byWaiting())
                .isEqualTo(turns);
        CaseCounts mine = CaseCounts.of(COUNTS, Optional.of(Waiting.ME), Optional.empty());
        assertThat(mine.byWaiting()).isEqualTo(turns);
        assertThat(mine.byLight()).isEqualTo(Map.of("OVERDUE", 3L));
        assertThat(CaseCounts.of(COUNTS, Optional.of(Waiting.OTHERS), Optional.empty())
                        .byStatus())
                .isEqualTo(Map.of("A", 2L, "B", 5L));
    }

    @Test
    @DisplayName(
            "cases are counted by officer whoever is looked at, and whose stage and light are shown follows who is")
    void officers() {
        CaseCounts his = CaseCounts.of(COUNTS, Optional.empty(), Optional.of("p-2"));
        assertThat(his.byAssignee()).isEqualTo(Map.of("NOBODY", 9L, "p-1", 3L, "p-2", 5L));
        assertThat(his.byStatus()).isEqualTo(Map.of("B", 5L));
    }

    @Test
    @DisplayName("ME is who asks, and whose a case is among officers is not an applicant's question")
    void me() {
        Actor officer = new Actor("p-7", "示例", Set.of(Role.EXAMINER), Optional.empty(), Optional.of("441521"));
        Actor applicant = new Actor("p-8", "示例", Set.of(Role.APPLICANT), Optional.of("91"), Optional.empty());
        assertThat(asked(Optional.empty()).asking(officer).assignedTo()).contains("p-7");
        assertThat(asked(Optional.empty()).asking(applicant).assignedTo()).isEmpty();
    }

    private static ListQuestion asked(Optional<String> text) {
        return new ListQuestion(
                Optional.of("A"),
                Optional.of(Light.OVERDUE),
                Optional.of(3),
                text,
                Optional.of(Waiting.ME),
                Optional.of("ME"),
                Optional.of("441521"),
                SINCE,
                Order.DUE);
    }
}
