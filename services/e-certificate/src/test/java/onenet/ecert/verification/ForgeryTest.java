package onenet.ecert.verification;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.document.FileDigest;
import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.seal.SealKeys;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A forgery is never intact and trusted")
class ForgeryTest {

    @TempDir
    static Path directory;

    private static SealKeys keys;
    private static byte[] genuine;
    private static List<Forgery> forgeries;

    @BeforeAll
    static void aSealedLicence() {
        keys = LicenceFixtures.keys(directory);
        genuine = LicenceFixtures.sealed(keys.of("441521").orElseThrow());
        forgeries = Stream.of(
                        ZipForgeries.of(genuine), XmlForgeries.of(genuine), SealForgeries.of(directory, keys, genuine))
                .flatMap(List::stream)
                .toList();
    }

    static List<Forgery> forgeries() {
        return forgeries;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    @DisplayName("of a certificate issued here, whatever was done to it")
    void ofOurs(Forgery forgery) {
        assertThat(forgery.file()).isNotEqualTo(genuine);
        DocumentReport report = verify(OwnFiles.of(genuine), forgery.file());
        assertThat(report.genuine()).isFalse();
        if (report.integrity() == IntegrityVerdict.INTACT) {
            readTheSameByAll(forgery.file());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    @DisplayName(
            "even where nothing is known of the certificate: what is intact shows every program one text, what is trusted as well is the office's")
    void ofOthers(Forgery forgery) {
        DocumentReport report = verify(OwnFiles.NONE, forgery.file());
        if (report.integrity() == IntegrityVerdict.INTACT) {
            readTheSameByAll(forgery.file());
        }
        if (report.genuine()) {
            assertThat(forgery.how()).isIn(WRITTEN_OTHERWISE);
        }
    }

    /** The office's own words and seal in a container or list that says the same in another way; only the register can tell them apart. */
    private static final List<String> WRITTEN_OTHERWISE = List.of(
            "entries in another order",
            "another time in both",
            "everything stored",
            "everything compressed more",
            "compressed as blocks that are stored",
            "everything stored in another order with another prefix in the list",
            "blanks in the list",
            "another prefix in the list",
            "letters told by number",
            "another highest number",
            "another number of the signature",
            "the signature's place as Sign_0/Signature.xml",
            "the signature as two raw numbers",
            "sealed a second time by the office, unknown to the register",
            "another company's document really sealed, unknown to the register");

    @Test
    @DisplayName("while the genuine file is, byte for byte, and reads the same by all")
    void genuine() {
        assertThat(verify(OwnFiles.of(genuine), genuine).genuine()).isTrue();
        assertThat(verify(OwnFiles.NONE, genuine).genuine()).isTrue();
        assertThat(RawZip.of(genuine).bytes()).isEqualTo(genuine);
        readTheSameByAll(genuine);
    }

    @Test
    @DisplayName("and there are enough of them, each another file")
    void enough() {
        assertThat(forgeries).hasSizeGreaterThan(200);
        assertThat(forgeries.stream().map(Forgery::how)).doesNotHaveDuplicates();
        assertThat(forgeries.stream()
                        .collect(Collectors.groupingBy(
                                forgery -> FileDigest.of(forgery.file()),
                                Collectors.mapping(Forgery::how, Collectors.toList())))
                        .values())
                .allMatch(same -> same.size() == 1);
    }

    private static DocumentReport verify(SealedFiles own, byte[] file) {
        return new DocumentVerification(keys.trust(), OfdLimits.DEFAULT, own)
                .verify(file, LicenceFixtures.NOW.plusSeconds(60));
    }

    private static void readTheSameByAll(byte[] file) {
        String ours = OfdReader.open(file, OfdLimits.DEFAULT).text();
        assertThat(OtherReadings.streamed(file)).isEqualTo(ours);
        assertThat(OtherReadings.listed(file, directory)).isEqualTo(ours);
    }
}
