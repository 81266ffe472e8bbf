package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.lifecycle.Lifecycle;
import onenet.casework.lifecycle.LifecyclePage;
import onenet.planfiling.filingcase.FilingLifecycle;
import onenet.planfiling.filingcase.StandingLifecycle;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of legal moves are whole, and the printed pages are these tables. {@code -Dcontracts.write=true} prints anew. */
class LifecycleTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("plan-filing", "Filing of a contingency plan", FilingLifecycle.TABLE),
                Arguments.of("filed-plan", "Filed contingency plan", StandingLifecycle.TABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("every status can be reached and, unless it is an end, left")
    void whole(String page, String title, Lifecycle<?, ?> table) {
        assertThat(table.unreachable()).isEmpty();
        assertThat(table.deadEnds()).isEmpty();
        assertThat(table.moves()).noneMatch(move -> table.terminal().contains(move.from()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("the page in docs/reference is printed from the table")
    void printed(String page, String title, Lifecycle<?, ?> table) throws IOException {
        WrittenDown.compare(print(title, table), Path.of("../../docs/reference/lifecycle-" + page + ".md"));
    }

    @Test
    @DisplayName(
            "Trap 39: no row of the table refuses, hears or publishes; a plan is filed, or the unit told what is missing")
    void noLicence() {
        assertThat(FilingLifecycle.TABLE.moves()).noneMatch(move -> (move.to().name() + move.action() + move.event())
                .toUpperCase(java.util.Locale.ROOT)
                .matches(".*(REFUS|REJECT|DECLIN|HEARING|PUBLICITY|NOTICE_).*"));
    }

    @Test
    @DisplayName(
            "Trap 43: no row ends a filed plan by time; the only automatic moves are the overdue mark and a new filing")
    void noExpiry() {
        assertThat(StandingLifecycle.TABLE.moves().stream()
                        .filter(move -> move.role().isEmpty())
                        .map(move -> move.action().name()))
                .containsOnly("MISS_EVALUATION", "REPLACE");
    }

    private static <S extends Enum<S>, A extends Enum<A>> String print(String title, Lifecycle<S, A> table) {
        return LifecyclePage.print(title, table);
    }
}
