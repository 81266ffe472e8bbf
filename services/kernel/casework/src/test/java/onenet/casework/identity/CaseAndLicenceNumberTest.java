package onenet.casework.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.identity.InvalidIdentifier.Reason;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseAndLicenceNumberTest {

    @Test
    @DisplayName("A case number carries office, year, serial and a check, and reads back")
    void numbersACase() {
        CaseNumber number = CaseNumber.of("HZ", new OfficeCode("441502-HHW"), 2026, 7);
        assertThat(number.value()).matches("HZ-441502HHW-2026-000007-[0-9A-Z]");
        assertThat(CaseNumber.parse(" " + number.value().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(number);
        assertThat(number.office()).hasToString("441502-HHW");
        assertThat(number.office().division().value()).isEqualTo("441502");
        assertThat(number.prefix()).isEqualTo("HZ");
        assertThat(number.year()).isEqualTo(2026);
        assertThat(number.serial()).isEqualTo(7);
    }

    @Test
    @DisplayName("A mistyped digit in a case number is caught by its check character")
    void catchesSlips() {
        String right = CaseNumber.of("HZ", new OfficeCode("441521"), 2026, 123).value();
        String slip = right.replace("000123", "000132");
        InvalidIdentifier refused = catchThrowableOfType(InvalidIdentifier.class, () -> CaseNumber.parse(slip));
        assertThat(refused.reason()).isEqualTo(Reason.CHECK);
        assertThat(refused.position()).isEqualTo(slip.length());
    }

    @DisplayName("A text of another form is no case number")
    @ParameterizedTest
    @ValueSource(
            strings = {"HZ-441521-2026-1-K", "441521-2026-000001", "HZ_441521_2026_000001_K", "HZ-441521H-2026-000001-K"
            })
    void refusesOtherForms(String typed) {
        assertThatThrownBy(() -> CaseNumber.parse(typed)).isInstanceOf(InvalidIdentifier.class);
    }

    @DisplayName("A serial that no office can reach in a year is refused; one of more than six digits is written whole")
    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000})
    void refusesSerials(long serial) {
        assertThatThrownBy(() -> CaseNumber.of("HZ", new OfficeCode("441521"), 2026, serial))
                .isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    @DisplayName("An office does not run out of numbers at a million")
    void aMillion() {
        CaseNumber number = CaseNumber.of("HZ", new OfficeCode("441521"), 2026, 1_000_000);
        assertThat(number.value()).matches("HZ-441521-2026-1000000-[0-9A-Z]");
        assertThat(CaseNumber.parse(number.value()).serial()).isEqualTo(1_000_000);
    }

    @DisplayName("An issuer's template writes and reads its own licence numbers")
    @ParameterizedTest
    @CsvSource({
        "粤汕危化经字〔{year}〕{serial:5}号, 粤汕危化经字〔2026〕00042号",
        "陕危化经字[{year}]{serial:4}号, 陕危化经字[2026]0042号",
        "(粤)危化经字[{year}]{serial:5}号, (粤)危化经字[2026]00042号"
    })
    void numbersALicence(String template, String number) {
        LicenceNumberTemplate issuer = new LicenceNumberTemplate(template);
        assertThat(issuer.number(2026, 42)).isEqualTo(number);
        assertThat(issuer.read(number)).contains(new LicenceNumberTemplate.Numbered(2026, 42));
        assertThat(issuer.read("苏(宁)危化经字(江北)00909")).isEmpty();
    }

    @Test
    @DisplayName("A serial that no longer fits the template is refused, not truncated")
    void refusesAnOverflow() {
        LicenceNumberTemplate issuer = new LicenceNumberTemplate("粤汕危化经字〔{year}〕{serial:2}号");
        assertThatThrownBy(() -> issuer.number(2026, 100)).isInstanceOf(InvalidIdentifier.class);
        assertThatThrownBy(() -> new LicenceNumberTemplate("危化经字")).isInstanceOf(InvalidIdentifier.class);
    }

    @DisplayName("Office and division codes refuse what they cannot be")
    @ParameterizedTest
    @ValueSource(strings = {"44150", "441502-", "441502-H", "441502HHW", "04150A", "041502", "441502-H1W", ""})
    void refusesOfficeCodes(String typed) {
        assertThatThrownBy(() -> OfficeCode.parse(typed)).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    @DisplayName("A division knows what it contains")
    void containment() {
        DivisionCode city = DivisionCode.parse("441500");
        assertThat(city.contains(new DivisionCode("441521"))).isTrue();
        assertThat(city.contains(new DivisionCode("440300"))).isFalse();
        assertThat(new DivisionCode("440000").contains(city)).isTrue();
        assertThat(new DivisionCode("441521").contains(city)).isFalse();
        assertThat(new DivisionCode("441521").city()).isEqualTo(city);
    }
}
