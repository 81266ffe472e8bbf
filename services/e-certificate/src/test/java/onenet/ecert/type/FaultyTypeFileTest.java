package onenet.ecert.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.testkit.Contract;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A faulty type file stops the start with a sentence that names file, field and reason")
class FaultyTypeFileTest {

    private static final String FILE = "safety-review-opinion.yaml";

    private static final String SOUND = Contract.text("contracts/certificates/" + FILE);

    private final EventContracts contracts = EventContracts.read(FaultyTypeFileTest.class.getClassLoader());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            code: 11100000DEM00009X8900 | code: 11100000DEM00008X8900 | code is no type code of 11100000DEM00009X8
            code: 11100000DEM00009X8900 | code: 11100000DEM00009X89 | code is no type code of 11100000DEM00009X8
            matter: LICENCE | matter: OPINION | matter is OPINION, which is none of [LICENCE, FILING, REVIEW]
            matter: LICENCE | | matter is missing
            definer: {code: | definer: {colour: red, code: | definer.colour is nothing a certificate type says
            item: 建设 | code: 建设 | as a whole is no YAML: Duplicate field 'code'
            event: hazchem.opinion-given.v1 | event: hazchem.opinion-gven.v1 | event is hazchem.opinion-gven.v1, which has no schema in contracts/schemas
            event: hazchem.opinion-given.v1 | event: ecert.certificate-issued.v1 | event is ecert.certificate-issued.v1, which no queue e-certificate.ecert of contracts/asyncapi/queues.yaml brings
            is: [GIVEN, | is: [GIVN, | reading.when[0].is has GIVN, which hazchem.opinion-given.v1 never says at /outcome
            at: /outcome | at: /outcom | reading.when[0].at is /outcom, where hazchem.opinion-given.v1 has nothing
            right: /project/code | right: project/code | reading.right is no JSON pointer: Invalid input: JSON Pointer expression must start with '/'
            right: /project/code | right: /project/number | reading.right is /project/number, where hazchem.opinion-given.v1 has nothing
            holderUscc: /unit/uscc | | reading.holderUscc is missing
            holderUscc: /unit/uscc | holderUscc: /unit/uscx | reading.holderUscc is /unit/uscx, where hazchem.opinion-given.v1 has nothing
            issuer: /office | issuer: /unit | reading.issuer is /unit/officeCode, where hazchem.opinion-given.v1 has nothing
            issuedOn: /givenOn | issuedOn: /outcome | reading.issuedOn is /outcome, where hazchem.opinion-given.v1 has no date
            validTo: /goodUntil | | reading.validTo is missing: it is DATED
            validity: DATED | validity: OPEN_ENDED | reading.validTo is for DATED: it is OPEN_ENDED
            validity: DATED | validity: OPEN_ENDED | fields[5].as is PERIOD, but the certificate is OPEN_ENDED
            number: OFFICE_TEMPLATE | number: GIVEN | reading.number is missing: the number is GIVEN
            number: OFFICE_TEMPLATE | number: GIVEN | numberTemplate is for OFFICE_TEMPLATE: the number is GIVEN
            numberTemplate: | # | numberTemplate is missing: the number is of OFFICE_TEMPLATE
            {serial:3} | {serial} | numberTemplate needs {year} and then {serial:digits}, once each, and no place but {office} besides
            key: project, | key: holderName, | fields[2].key is another field's too: holderName
            zh: 项目名称 | zh: 建设单位 | fields[2].label.zh is another field's too: 建设单位
            , from: /project/name | | fields[2].from is missing: project is none of the values every certificate has
            en: Unit}} | en: Unit}, from: /unit/name} | fields[1].from is one source too many for holderName
            from: /project/name | from: /project/title | fields[2].from is /project/title, where hazchem.opinion-given.v1 has nothing
            {AGREED: | {AGREE: | fields[3].words has AGREE, which hazchem.opinion-given.v1 never says at /conclusion
            as: LIST, | | fields[4].as must be LIST, as /conditions is one
            from: /project/name | from: /project/name, as: LIST | fields[2].as is LIST, but /project/name is none
            from: /project/name | from: /project/name, as: DATE | fields[2].from is /project/name, where hazchem.opinion-given.v1 has no date
            from: /project/name | phrases: [{key: on, from: /givenOn, text: 于该日}] | fields[2].phrases[0].text has no place {day}
            as: PERIOD | as: DATE | fields[5].as must be PERIOD for validity, and for nothing else
            , seal: true | | fields have 0 lines for the seal, which stands over one
            event: hazchem.opinion-ended.v1 | event: hazchem.opinion-over.v1 | standing.event is hazchem.opinion-over.v1, which has no schema in contracts/schemas
            day: /on | day: /how | standing.day is /how, where hazchem.opinion-ended.v1 has no date
            LAPSED: CANCEL | LAPSED: DESTROY | standing.words.LAPSED is DESTROY, which is none of [SUSPEND, REINSTATE, RESCIND, REVOKE, WITHDRAW, CANCEL, EXPIRE]
            , LAPSED: CANCEL | | standing.words do not say what LAPSED does, which hazchem.opinion-ended.v1 can say
            unchanged: [ASKED_ABOUT] | unchanged: [ASKED_ABOUT, OTHER] | standing.words has OTHER, which hazchem.opinion-ended.v1 never says at /how
            """)
    @DisplayName("file, field and reason")
    void faulty(String sound, String faulty, String sentence) {
        assertThat(SOUND).contains(sound);
        String text = SOUND.replace(sound, faulty == null ? "" : faulty);
        assertThatThrownBy(() -> CertificateTypes.of(Map.of(FILE, text), contracts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contracts/certificates/" + FILE + ": " + sentence);
    }

    @Test
    @DisplayName("Two files of one code are told, and so are the faults of all files at once")
    void several() {
        assertThatThrownBy(() -> CertificateTypes.of(
                        Map.of("a.yaml", SOUND, "b.yaml", SOUND, "c.yaml", SOUND.replace("/outcome", "/x")), contracts))
                .hasMessageContaining(".yaml: code is another file's too: 11100000DEM00009X8900")
                .hasMessageContaining("c.yaml: reading.when[0].at is /x");
    }

    @Test
    @DisplayName("The sound file is taken")
    void sound() {
        assertThat(CertificateTypes.of(Map.of(FILE, SOUND), contracts).events())
                .containsExactlyInAnyOrder("hazchem.opinion-given.v1", "hazchem.opinion-ended.v1");
    }
}
