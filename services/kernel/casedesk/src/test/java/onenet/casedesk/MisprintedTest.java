package onenet.casedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.problem.Problem;
import onenet.problem.Violation;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MisprintedTest {

    private enum Text {
        NAME,
        ADDRESS
    }

    private record Slip(Text text, String from, String to) implements Misprinted {}

    @Test
    @DisplayName("several texts, each once and each printed otherwise, can be corrected together")
    void wrong() {
        assertThatCode(() -> Misprinted.requireWrong(
                        List.of(new Slip(Text.NAME, "示列", "示例"), new Slip(Text.ADDRESS, "1 号", "1号"))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("what is right already, is not printed, or is named twice is told at its place")
    void notWrong() {
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> Misprinted.requireWrong(List.of(
                        new Slip(Text.NAME, "示例", "示例"),
                        new Slip(Text.ADDRESS, "", "示例路1号"),
                        new Slip(Text.NAME, "示例", "示列"))));
        assertThat(refused.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/texts/0/to", "NOTHING_CORRECTED"),
                        org.assertj.core.groups.Tuple.tuple("/texts/1/to", "NOTHING_CORRECTED"),
                        org.assertj.core.groups.Tuple.tuple("/texts/2", "CORRECTED_TWICE"));
    }
}
