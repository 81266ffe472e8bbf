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

    @Test
    @DisplayName(
            "The first and the last serial of a year are numbers; a number is written without dashes where another takes it up")
    void bounds() {
        OfficeCode office = new OfficeCode("441502-HHW");
        assertThat(CaseNumber.of("HZ", office, 2026, 1).serial()).isEqualTo(1);
        CaseNumber last = CaseNumber.of("HZ", office, 2026, 999_999_999);
        assertThat(last.serial()).isEqualTo(999_999_999);
        assertThat(last.compact()).matches("HZ441502HHW2026999999999[0-9A-Z]");
        assertThat(last).hasToString(last.value());
    }

    @Test
    @DisplayName("A licence number has a year of four digits and a serial from one on")
    void licenceBounds() {
        LicenceNumberTemplate issuer = new LicenceNumberTemplate("甲{year}乙{serial:1}丙");
        assertThat(issuer.number(1000, 1)).isEqualTo("甲1000乙1丙");
        assertThat(issuer.number(9999, 9)).isEqualTo("甲9999乙9丙");
        for (int year : new int[] {999, 10000}) {
            assertThatThrownBy(() -> issuer.number(year, 1)).isInstanceOf(InvalidIdentifier.class);
        }
        assertThatThrownBy(() -> issuer.number(2026, 0)).isInstanceOf(InvalidIdentifier.class);
    }

    @DisplayName("What is typed is made plain: full-width letters and digits to the last one, and nothing beyond them")
    @ParameterizedTest
    @CsvSource({"４４１５２１, 441521", "'　441502－hhw ', 441502-HHW", "441502－ＡＺ, 441502-AZ", "441502-az, 441502-AZ"})
    void plain(String typed, String code) {
        assertThat(OfficeCode.parse(typed)).hasToString(code);
    }

    @DisplayName("Only digits are digits: neither the character before nought nor the one after nine")
    @ParameterizedTest
    @ValueSource(strings = {"44152/", "44152:", "44152d", "44152"})
    void digitsOnly(String typed) {
        assertThatThrownBy(() -> DivisionCode.parse(typed)).isInstanceOf(InvalidIdentifier.class);
    }

    @Test
    @DisplayName("A city is no province and no county; codes are shown as they are written")
    void levels() {
        assertThat(new DivisionCode("441500").isCity()).isTrue();
        assertThat(new DivisionCode("440000").isCity()).isFalse();
        assertThat(new DivisionCode("441521").isCity()).isFalse();
        assertThat(new DivisionCode("441521").contains(new DivisionCode("441521")))
                .isTrue();
        assertThat(new DivisionCode("440000").contains(new DivisionCode("350000")))
                .isFalse();
        assertThat(new DivisionCode("441521")).hasToString("441521");
        assertThat(new TownCode("441521103")).hasToString("441521103");
    }
}
