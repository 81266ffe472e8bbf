package onenet.casework.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.identity.InvalidIdentifier.Reason;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateIdentifierTest {
    private static final String HUNAN = "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U";

    @DisplayName("Identifiers seen in use are accepted, with a six-digit organisation too")
    @ParameterizedTest
    @ValueSource(
            strings = {
                HUNAN,
                "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0",
                "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9",
                "1.2.156.3005.2.11100000000013338W032.11220000013544541J.2430599.001.F"
            })
    void accepts(String identifier) {
        assertThat(CertificateIdentifier.parse(identifier).value()).isEqualTo(identifier);
    }

    @DisplayName(
            "E-certificate trap 6: wrong root, underscore, lower case and wrong checks are refused when typed or scanned")
    @ParameterizedTest
    @CsvSource({
        "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.002.U, CHECK, expected S",
        "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000430.001.U, CHECK, expected J",
        "1.2.156.3003.2.11100000000013338W011.11430000006122244L.20230000403.001.U, ROOT, root",
        "1.2.156.3005.2.11100000000013338w011.11430000006122244L.20230000403.001.U, CHARACTER, 'w'",
        "1.2.156.3005.2.062301.1101101102.0624_001.001.U, CHARACTER, '_'",
        "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.01.U, SHAPE, version",
        "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001, SHAPE, segments",
        "1.2.156.3005.2.11100000000013338W011.11430000006122244L..001.U, SHAPE, segments",
        "1.2.156.3005.2.11100000000013338W011.11430000006122244X.20230000403.001.U, CHECK, USCC",
        "1.2.156.3005.2.1110000000001333W011.11430000006122244L.20230000403.001.U, SHAPE, type code"
    })
    void refuses(String identifier, Reason reason, String detail) {
        InvalidIdentifier refused =
                catchThrowableOfType(InvalidIdentifier.class, () -> CertificateIdentifier.parse(identifier));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessageContaining(detail);
    }

    @Test
    @DisplayName("E-certificate trap 7: the check leaves the root out")
    void leavesTheRootOut() {
        assertThat(CertificateIdentifier.of("11100000000013338W011", "11430000006122244L", "20230000403", 1)
                        .value())
                .isEqualTo(HUNAN);
        String withRoot = HUNAN.substring(0, HUNAN.length() - 2).replace(".", "");
        assertThat(Mod37And36.check(withRoot)).isEqualTo('7');
    }

    @Test
    @DisplayName("MOD 37,36 gives the known value and refuses what is not in its alphabet")
    void checksTheKnownVector() {
        assertThat(Mod37And36.check("A12425GABC1234002")).isEqualTo('M');
        assertThat(catchThrowableOfType(InvalidIdentifier.class, () -> Mod37And36.check("A_1"))
                        .position())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("E-certificate trap 5: a version is told from another of the same certificate")
    void knowsItsVersions() {
        CertificateIdentifier first =
                CertificateIdentifier.of("11100000DEM00009X8001", "11441521DEM000030G", "HZ4415212026000001", 1);
        CertificateIdentifier second = first.nextVersion();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second).isNotEqualTo(first);
        assertThat(second.sameCertificateAs(first)).isTrue();
        assertThat(second.serial()).isEqualTo("HZ4415212026000001");
        assertThat(second.organisation()).isEqualTo("11441521DEM000030G");
    }

    @Test
    @DisplayName("A version has three digits from 001 to 999; what its versions share is type, issuer and serial")
    void versions() {
        CertificateIdentifier first = CertificateIdentifier.of("11100000000013338W011", "441521", "202600001", 1);
        CertificateIdentifier last = CertificateIdentifier.of("11100000000013338W011", "441521", "202600001", 999);
        assertThat(last.version()).isEqualTo(999);
        assertThat(first.family()).isEqualTo("11100000000013338W011.441521.202600001");
        assertThat(first.sameCertificateAs(last)).isTrue();
        assertThat(first.sameCertificateAs(CertificateIdentifier.of("11100000000013338W011", "441521", "202600002", 1)))
                .isFalse();
        assertThat(first).hasToString(first.value());
        for (int version : new int[] {0, 1000}) {
            assertThat(catchThrowableOfType(
                                    InvalidIdentifier.class,
                                    () -> CertificateIdentifier.of(
                                            "11100000000013338W011", "441521", "202600001", version))
                            .reason())
                    .isEqualTo(Reason.SHAPE);
        }
    }

    @Test
    @DisplayName("Every single substitution in the checked part is caught")
    void catchesSlips() {
        String root = CertificateIdentifier.ROOT + ".";
        for (int i = root.length(); i < HUNAN.length(); i++) {
            char right = HUNAN.charAt(i);
            for (char c : Mod37And36.ALPHABET.toCharArray()) {
                if (right != '.' && c != right) {
                    String slip = HUNAN.substring(0, i) + c + HUNAN.substring(i + 1);
                    assertThat(catchThrowableOfType(InvalidIdentifier.class, () -> new CertificateIdentifier(slip)))
                            .as(slip)
                            .isNotNull();
                }
            }
        }
    }
}
