package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.lifecycle.Lifecycle;
import onenet.casework.lifecycle.LifecyclePage;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licencecase.LicenceCaseLifecycle;
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
                Arguments.of("licence-case", "Hazardous-chemical licence case", LicenceCaseLifecycle.TABLE),
                Arguments.of("licence", "Hazardous-chemical operating licence", LicenceLifecycle.TABLE));
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
            "Trap 46: a cancelled licence cannot be changed, renewed or reissued, and cancelling is open after every other end")
    void cancelled() {
        assertThat(LicenceLifecycle.TABLE.moves())
                .noneMatch(move -> move.from().name().equals("CANCELLED"));
        assertThat(LicenceLifecycle.TABLE.moves().stream()
                        .filter(move -> move.action().name().equals("CANCEL"))
                        .map(move -> move.from().name()))
                .containsExactlyInAnyOrder("EXPIRED", "RESCINDED", "REVOKED", "WITHDRAWN");
    }

    private static <S extends Enum<S>, A extends Enum<A>> String print(String title, Lifecycle<S, A> table) {
        return LifecyclePage.print(title, table);
    }
}
