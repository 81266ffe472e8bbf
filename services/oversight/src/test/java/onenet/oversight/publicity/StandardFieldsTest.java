package onenet.oversight.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.identity.OfficeCode;
import onenet.casework.identity.Uscc;
import onenet.oversight.publicity.LicenceDecision.Issuer;
import onenet.oversight.publicity.LicenceDecision.Licence;
import onenet.oversight.publicity.LicenceDecision.Substance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "A decision in the standard fields (D.7): one group of parties or the other, a number in any case, no identity number in public")
class StandardFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
    private static final Edition EDITION = new Editions().on(DAY);
    private static final String NEW = "00012504500001";

    @Test
    @DisplayName(
            "the standard has its 27 rows with kind of party, item code, deletion flag and time, each once, with a code each")
    void whole() {
        assertThat(EDITION.fields()).hasSize(31);
        assertThat(EDITION.fields())
                .extracting(FieldRow::code)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    @DisplayName(
            "a legal person has its credit code and nothing of a natural person's; the other way round for a person")
    void groups() {
        Map<Field, String> company = fields(decision("海应急许〔2026〕1号", Optional.empty(), company("91441521MA4XAB1211")));
        assertThat(company)
                .containsEntry(Field.HOLDER_USCC, "91441521MA4XAB1211")
                .containsEntry(Field.HOLDER_TYPE, "法人及非法人组织")
                .containsEntry(Field.LEGAL_REPRESENTATIVE, "示例甲")
                .doesNotContainKeys(Field.PERSON_ID_KIND, Field.PERSON_ID_NUMBER);
        Map<Field, String> person = fields(decision("海应急许〔2026〕1号", Optional.empty(), person()));
        assertThat(person)
                .containsEntry(Field.HOLDER_TYPE, "自然人")
                .containsEntry(Field.PERSON_ID_NUMBER, "000000190001010000")
                .doesNotContainKeys(Field.HOLDER_USCC, Field.LEGAL_REPRESENTATIVE);
        assertThatThrownBy(() -> new Party("示例甲", Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "an identity number is masked where everybody reads, and that of a legal representative is not there at all")
    void masked() {
        assertThat(EDITION.row(Field.PERSON_ID_NUMBER).shown().of("000000190001010009"))
                .isEqualTo("0****************9");
        assertThat(EDITION.row(Field.LEGAL_REPRESENTATIVE_ID).shown().of("000000190001010009"))
                .isEmpty();
        assertThat(FieldRow.Shown.MASKED.of("12")).isEqualTo("**");
    }

    @ParameterizedTest(name = "decision {0}, licence {1}: {2}")
    @CsvSource({
        "海应急许〔2026〕1号, 粤危化经字〔2026〕00001号, 海应急许〔2026〕1号",
        "'', 粤危化经字〔2026〕00001号, 粤危化经字〔2026〕00001号",
        "' ', 粤危化经字〔2026〕00001号, 粤危化经字〔2026〕00001号"
    })
    @DisplayName("without a number of its own the decision goes by the licence's (trap 49)")
    void number(String decision, String licence, String written) {
        assertThat(fields(decision(decision, Optional.of(licence), company("91441521MA4XAB1211"))))
                .containsEntry(Field.DOCUMENT_NUMBER, written);
    }

    @Test
    @DisplayName("a record without what the standard requires is told so, field by field")
    void missing() {
        Map<Field, String> fields = fields(decision("", Optional.empty(), company("91441521MA4XAB1211")));
        assertThat(StandardFields.missing(fields, PartyKind.LEGAL_PERSON, EDITION))
                .containsExactly(Field.DOCUMENT_NUMBER);
    }

    @Test
    @DisplayName("its content says mode and scope in words; a sole trader is told from a company by the credit code")
    void content() {
        assertThat(fields(decision("1", Optional.empty(), company("92441521MA4XAB121X"))))
                .containsEntry(Field.CONTENT, "经营方式：批发；许可范围：甲醇、乙醇")
                .containsEntry(Field.HOLDER_TYPE, "个体工商户");
    }

    @Test
    @DisplayName("a filing, a review, a suspension and a reissue are published as no licence (traps 39, 47)")
    void unpublished() {
        for (String told : Set.of(
                "44015000700001", "00012504600001", "00012504700001", "hazchem/SUSPENDED", "hazchem/REINSTATED")) {
            assertThat(EDITION.paper(told)).isEmpty();
        }
    }

    private static Map<Field, String> fields(LicenceDecision decision) {
        return StandardFields.of(decision, EDITION.paper(NEW).orElseThrow(), EDITION);
    }

    private static Party company(String uscc) {
        return new Party("示例公司", Optional.of(new Uscc(uscc)), Optional.of("示例甲"), Optional.empty());
    }

    private static Party person() {
        Party.Identity identity = new Party.Identity("身份证", "000000190001010000");
        return new Party("示例甲", Optional.empty(), Optional.of("示例乙"), Optional.of(identity));
    }

    static LicenceDecision decision(String number, Optional<String> licence, Party party) {
        return new LicenceDecision(
                NEW,
                new Licence("HZ-441521-2026-000001-X", licence, Optional.of(DAY), Optional.empty()),
                number,
                DAY,
                new Issuer(new OfficeCode("441521"), "海丰县应急管理局", "11441521DEM000030G"),
                party,
                new Substance("WHOLESALE", List.of("甲醇", "乙醇"), ""));
    }
}
