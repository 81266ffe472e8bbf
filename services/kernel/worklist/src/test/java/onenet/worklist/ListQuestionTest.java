package onenet.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.clock.Light;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list is asked, and what its counts are counted among. */
class ListQuestionTest {

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
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), SINCE, Order.NEWEST));
    }

    @Test
    @DisplayName("counts are summed by stage and by light; where no clock runs there is no light to count")
    void counts() {
        CaseCounts counts = CaseCounts.of(List.of(
                new CaseCounts.Count("A", "NORMAL", 2),
                new CaseCounts.Count("A", "OVERDUE", 3),
                new CaseCounts.Count("B", "NORMAL", 5),
                new CaseCounts.Count("B", "", 7)));
        assertThat(counts.byStatus()).isEqualTo(Map.of("A", 5L, "B", 12L));
        assertThat(counts.byLight()).isEqualTo(Map.of("NORMAL", 7L, "OVERDUE", 3L));
    }

    private static ListQuestion asked(Optional<String> text) {
        return new ListQuestion(Optional.of("A"), Optional.of(Light.OVERDUE), Optional.of(3), text, SINCE, Order.DUE);
    }
}
