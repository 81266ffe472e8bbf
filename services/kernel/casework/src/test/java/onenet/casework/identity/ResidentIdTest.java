package onenet.casework.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.identity.InvalidIdentifier.Reason;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @DisplayName("E-certificate trap 4: a right number is accepted, also when its division no longer exists")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "34052419800101001X",
                "441502199003070017",
                "441521198511150026",
                "441581200002290035",
                "330424197801010040",
                "810000199001010019",
                "830000198506010021",
                "34052419800101001x"
            })
    void accepts(String number) {
        assertThat(ResidentId.parse(number, TODAY).value()).isEqualTo(number.replace('x', 'X'));
    }

    @DisplayName("E-certificate trap 3: a wrong date, a date to come and a wrong check are different refusals")
    @ParameterizedTest
    @CsvSource({
        "441581190102290036, DATE",
        "441502202712310014, FUTURE_DATE",
        "441502199003070018, CHECK",
        "441502199003070107, CHECK",
        "110105491231002, OLD_FORM",
        "44150219900307001, LENGTH",
        "4415021990O3070017, CHARACTER",
        "44150219900307001Y, CHARACTER",
        "'', MISSING"
    })
    void refuses(String number, Reason reason) {
        InvalidIdentifier refused =
                catchThrowableOfType(InvalidIdentifier.class, () -> ResidentId.parse(number, TODAY));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.zh()).isNotBlank();
    }

    @Test
    @DisplayName("A wrong check names the right one")
    void namesTheCheck() {
        assertThat(catchThrowableOfType(InvalidIdentifier.class, () -> ResidentId.parse("441502199003070018", TODAY)))
                .hasMessageContaining("position 18")
                .hasMessageContaining("expected 7");
    }

    @Test
    @DisplayName("E-certificate trap 4: the old 15-digit form only finds old records")
    void convertsTheOldForm() {
        assertThat(ResidentId.fromOldForm("110105491231002").value()).isEqualTo("11010519491231002X");
    }

    @Test
    @DisplayName("A number of 1880 is a warning, not a refusal")
    void flagsTheImplausible() {
        assertThat(new ResidentId("440524188001010014").plausibleOn(TODAY)).isFalse();
        assertThat(new ResidentId("441502199003070017").plausibleOn(TODAY)).isTrue();
    }

    @Test
    @DisplayName("A number prints masked")
    void printsMasked() {
        assertThat(new ResidentId("441502199003070017")).hasToString("441502********0017");
    }

    @Test
    @DisplayName("Born today is not born in the future")
    void bornToday() {
        ResidentId born = ResidentId.parse("441502199003070017", LocalDate.of(1990, 3, 7));
        assertThat(born.birthDate()).isEqualTo(LocalDate.of(1990, 3, 7));
    }
}
