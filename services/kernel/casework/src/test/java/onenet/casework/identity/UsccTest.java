package onenet.casework.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.identity.InvalidIdentifier.Reason;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    @DisplayName("A code with both checks right is accepted")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "11100000000013338W",
                "11100000MB03271699",
                "91360727MA38QC805G",
                "11430000006122244L",
                "91441500MA4XAB121K",
                "92441581MA4WXYT275",
                "11441500007234563X",
                "124415024567890119",
                "11441500DEM000014D",
                "11441502DEM0000225",
                "11441521DEM000030G",
                "11441523DEM000049A",
                "11441581DEM0000575",
                "11441502DEM000065J",
                "11441581DEM000073T",
                "11100000DEM00009X8",
                "91441521MA4XAB1211",
                "91441581MA4XAB13XM",
                "91441502MA4XAB1488"
            })
    void accepts(String code) {
        assertThat(Uscc.parse(code).value()).isEqualTo(code);
    }

    @DisplayName("A wrong code is refused with its reason and place")
    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, CHECK, 18, expected 3",
        "91441500MA4XAB131K, CHECK, 18, expected L",
        "11100000000013383W, CHECK, 18, expected J",
        "91350100M000100Y4I, CHARACTER, 18, 'I'",
        "9135010OM000100Y43, CHARACTER, 8, 'O'",
        "91350100M000100Y4, LENGTH, 0, 17",
        "'  ', MISSING, 0, missing",
        "9135010AM000100Y43, CHARACTER, 8, 'A'"
    })
    void refuses(String code, Reason reason, int position, String detail) {
        InvalidIdentifier refused = refusal(() -> Uscc.parse(code));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused).hasMessageContaining(detail);
        assertThat(refused.zh()).isNotBlank();
        assertThat(refused.identifier()).isEqualTo("USCC");
    }

    @Test
    @DisplayName(
            "E-certificate trap 1: a right outer check does not hide a wrong inner one; a register's value only gets a flag")
    void seesTheInnerCheck() {
        InvalidIdentifier refused = refusal(() -> Uscc.parse("91441500MA4XAB120G"));
        assertThat(refused.reason()).isEqualTo(Reason.ORGANISATION_CHECK);
        assertThat(refused).hasMessageContaining("position 17").hasMessageContaining("expected 1");
        assertThat(new RegistryUscc("91441500MA4XAB120G").organisationCheckHolds())
                .isFalse();
        assertThat(new RegistryUscc("91441500MA4XAB121K").organisationCheckHolds())
                .isTrue();
    }

    @Test
    @DisplayName(
            "E-certificate trap 2: O typed for 0 is named, lower case and full-width forms are raised and then accepted")
    void namesTheCharacter() {
        assertThat(refusal(() -> Uscc.parse("91441500MA4XAB1O1K"))).hasMessageContaining("'O' at position 16");
        assertThat(Uscc.parse(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
        assertThat(Uscc.parse("９１350100M000100Y43").value()).isEqualTo("91350100M000100Y43");
        assertThat(refusal(() -> new Uscc("91350100M000100y43")).reason()).isEqualTo(Reason.CHARACTER);
        assertThat(refusal(() -> Uscc.parse("91350100M000100Y4ı")).reason()).isEqualTo(Reason.CHARACTER);
    }

    @Test
    @DisplayName("Every single substitution and every swap of neighbours in a code is caught")
    void catchesSlips() {
        String right = "91441521MA4XAB1211";
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int i = 0; i < right.length(); i++) {
            for (char c : alphabet.toCharArray()) {
                if (c != right.charAt(i)) {
                    String slip = right.substring(0, i) + c + right.substring(i + 1);
                    assertThat(refusal(() -> Uscc.parse(slip))).as(slip).isNotNull();
                }
            }
            if (i > 0 && right.charAt(i) != right.charAt(i - 1)) {
                String swapped =
                        right.substring(0, i - 1) + right.charAt(i) + right.charAt(i - 1) + right.substring(i + 1);
                assertThat(refusal(() -> Uscc.parse(swapped))).as(swapped).isNotNull();
            }
        }
    }

    @DisplayName("A code read in the register is true whatever its checks say, but not whatever its letters are")
    @ParameterizedTest
    @CsvSource({
        "91441500MA4XAB120G, 91441500MA4XAB120G",
        "'９１441500ma4xab1211 ', 91441500MA4XAB1211",
        "91441500MA4XAB1O1K, ",
        "91441500MA4XAB121, ",
        "9144150AMA4XAB1211, "
    })
    void inTheRegister(String typed, String code) {
        if (code == null) {
            assertThat(refusal(() -> Uscc.registered(typed))).isNotNull();
        } else {
            assertThat(Uscc.registered(typed)).isEqualTo(new Uscc(code));
            assertThat(refusal(() -> Uscc.parse(code)).reason()).isIn(Reason.CHECK, Reason.ORGANISATION_CHECK);
        }
    }

    @Test
    @DisplayName("A code gives its division and its organisation code")
    void givesItsParts() {
        Uscc code = new Uscc("91441521MA4XAB1211");
        assertThat(code.division().value()).isEqualTo("441521");
        assertThat(code.organisation().value()).isEqualTo("MA4XAB121");
        assertThat(code).hasToString("91441521MA4XAB1211");
    }

    @DisplayName("Organisation codes check, with and without the hyphen")
    @ParameterizedTest
    @ValueSource(
            strings = {"D2143569-X", "00001333-8", "MA4XAB12-1", "L2489413-6", "00000019-0", "00000006-X", "ma4xab121"})
    void acceptsOrganisationCodes(String code) {
        assertThat(OrganisationCode.parse(code).value()).hasSize(9);
    }

    @DisplayName("Wrong organisation codes are refused")
    @ParameterizedTest
    @ValueSource(strings = {"D2143569-0", "00001333-9", "MA4XAB12-X"})
    void refusesOrganisationCodes(String code) {
        assertThat(refusal(() -> OrganisationCode.parse(code)).position()).isEqualTo(9);
    }

    private static InvalidIdentifier refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidIdentifier.class, call);
    }
}
