package onenet.oversight.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Terms of supervision are data of the city")
class TermsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0} working days: {1}")
    @CsvSource({"1, false", "2, true", "5, true", "15, true", "16, false"})
    @DisplayName("an order gives at least and at most what the city allows")
    void bounds(int days, boolean allowed) {
        assertThat(new Terms(DAY, 60, 5, 2, 15, 7, 30, "示例").allowAnswerIn(days))
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("terms that contradict themselves cannot be loaded")
    void contradictory() {
        assertThatThrownBy(() -> new Terms(DAY, 60, 16, 1, 15, 7, 30, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(DAY, 0, 5, 1, 15, 7, 30, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(null, 60, 5, 1, 15, 7, 30, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("the file says of its terms that they are an example, and has some for every day")
    void file() {
        TermFile file = new TermFile();
        assertThat(file.on(LocalDate.of(2026, 11, 30)).note()).contains("待核");
        assertThat(file.on(LocalDate.of(1999, 1, 1))).isEqualTo(file.on(LocalDate.of(2020, 1, 1)));
    }
}
