package onenet.casework.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActRuleTest {

    private static final ActRule<Integer, IllegalStateException> SMALL =
            number -> number < 10 ? Optional.empty() : Optional.of(new IllegalStateException("too great"));
    private static final ActRule<Integer, IllegalStateException> EVEN =
            number -> number % 2 == 0 ? Optional.empty() : Optional.of(new IllegalStateException("odd"));

    @Test
    @DisplayName("two rules allow what both allow, and the reason told is the first one's")
    void firstReason() {
        ActRule<Integer, IllegalStateException> both = SMALL.and(EVEN);
        assertThat(both.allows(4)).isTrue();
        assertThat(both.whyNot(3)).get().extracting(Throwable::getMessage).isEqualTo("odd");
        assertThat(both.whyNot(12)).get().extracting(Throwable::getMessage).isEqualTo("too great");
        assertThat(both.whyNot(13)).get().extracting(Throwable::getMessage).isEqualTo("too great");
    }

    @Test
    @DisplayName("what is not offered is refused with the same words")
    void offerAndGuard() {
        assertThatCode(() -> EVEN.require(2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EVEN.require(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("odd");
        assertThat(EVEN.allows(3)).isFalse();
    }
}
