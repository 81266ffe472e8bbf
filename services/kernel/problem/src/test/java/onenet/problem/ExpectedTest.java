package onenet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text in an address is of a kind only when it is written as that kind is")
class ExpectedTest {

    private enum Light {
        GREEN
    }

    @Test
    @DisplayName("each kind takes its own and nothing that is nearly it")
    void kinds() {
        assertThat(Expected.reads(boolean.class, "true")).isTrue();
        assertThat(Expected.reads(boolean.class, "yes")).isFalse();
        assertThat(Expected.reads(int.class, "12")).isTrue();
        assertThat(Expected.reads(int.class, "1.5")).isFalse();
        assertThat(Expected.reads(int.class, "")).isFalse();
        assertThat(Expected.reads(double.class, "1e400")).isFalse();
        assertThat(Expected.reads(Double.class, "115.3")).isTrue();
        assertThat(Expected.reads(LocalDate.class, "2026-02-28")).isTrue();
        assertThat(Expected.reads(LocalDate.class, "2026-02-30")).isFalse();
        assertThat(Expected.reads(LocalDate.class, "+12026-01-01")).isFalse();
        assertThat(Expected.reads(UUID.class, "1-1-1-1-1")).isFalse();
        assertThat(Expected.reads(Light.class, "GREEN")).isTrue();
        assertThat(Expected.reads(Light.class, "green")).isFalse();
        assertThat(Expected.reads(String.class, "")).isTrue();
    }

    @Test
    @DisplayName("whoever meant one of several words is told which there are")
    void words() {
        Violation violation = Expected.at(Violation.In.QUERY, "/light", Light.class);
        assertThat(violation.code()).isEqualTo("ONE_OF_EXPECTED");
        assertThat(violation.details()).containsExactly("GREEN");
        assertThat(violation.field()).isEqualTo("light");
    }
}
