package onenet.ecert.verification;

import static onenet.ecert.document.LicenceFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.document.LicenceFixtures;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdPackage;
import onenet.ecert.seal.CertificateMaking;
import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.seal.SealKeys;
import onenet.ecert.seal.SesSeal;
import onenet.ecert.seal.Sm2Certificate;
import onenet.ecert.seal.TrustList;
import onenet.sm.Sm2;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A document is judged by its own bytes: integrity and issuer")
class DocumentVerificationTest {

    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";

    @TempDir
    static Path directory;

    private static SealKeys keys;
    private static OfficeSeal haifeng;
    private static byte[] sealed;

    @BeforeAll
    static void aSealedLicence() {
        keys = LicenceFixtures.keys(directory);
        haifeng = keys.of("441521").orElseThrow();
        sealed = LicenceFixtures.sealed(haifeng);
    }

    @Test
    @DisplayName("A licence as sealed by its issuer passes all ten checks")
    void genuine() {
        DocumentReport report = verify(sealed);
        assertThat(report.checks())
                .filteredOn(check -> check.check() != Check.TIME_STAMP)
                .allMatch(check -> check.outcome() == Outcome.PASSED)
                .hasSize(9);
        assertThat(report.checks()).extracting(CheckResult::check).isSorted();
        assertThat(report.integrity()).isEqualTo(IntegrityVerdict.INTACT);
        assertThat(report.issuer()).isEqualTo(IssuerVerdict.TRUSTED);
        assertThat(report.metadata()).contains(LicenceFixtures.metadata());
    }

    @Test
    @DisplayName("Trap 31: a correct signature under an expired seal is not trusted")
    void expiredSeal() {
        SesSeal expired = seal(haifeng.signer(), NOW.minus(Duration.ofDays(600)), NOW.minus(Duration.ofDays(300)));
        DocumentReport report = verify(signedWith(expired, haifeng.signer(), null));
        assertThat(report.integrity()).isEqualTo(IntegrityVerdict.INTACT);
        refusedIssuer(report, ReasonCode.SEAL_EXPIRED);
    }

    @Test
    @DisplayName("Trap 32: a stranger's key under a copied seal is not trusted")
    void copiedSeal() {
        KeyPair stranger = Sm2.newKeyPair();
        Sm2Certificate own = making().authority("Stranger", Sm2.newKeyPair());
        Sm2Certificate certificate =
                making().signer(haifeng.owner().name(), haifeng.owner().uscc(), stranger, own, stranger.getPrivate());
        DocumentReport report = verify(signedWith(haifeng.seal(), certificate, stranger));
        assertThat(report.integrity()).isEqualTo(IntegrityVerdict.INTACT);
        refusedIssuer(report, ReasonCode.SIGNER_NOT_IN_SEAL);
        assertThat(reasons(report)).contains(ReasonCode.SIGNER_UNTRUSTED);
    }

    @Test
    @DisplayName("Trap 33: an extra entry that no digest covers makes the package altered")
    void unlistedEntry() {
        altered(repacked(Map.of("Doc_0/Res/extra.bin", new byte[] {1})), ReasonCode.UNLISTED_ENTRY);
    }

    @Test
    @DisplayName("Trap 34: a changed page text makes the document altered")
    void changedText() {
        String page = new String(entry(PAGE), StandardCharsets.UTF_8);
        altered(
                repacked(Map.of(PAGE, page.replace("甲醇", "甲醛").getBytes(StandardCharsets.UTF_8))),
                ReasonCode.CONTENT_CHANGED);
    }

    @Test
    @DisplayName("Trap 35: an unsealed document has no seal; it is not called forged")
    void unsealed() {
        DocumentReport report = verify(LicenceFixtures.document().unsealed());
        assertThat(report.integrity()).isEqualTo(IntegrityVerdict.NO_SEAL);
        assertThat(report.issuer()).isEqualTo(IssuerVerdict.NO_SEAL);
        assertThat(reasons(report)).containsExactly(ReasonCode.NO_SIGNATURE);
    }

    @Test
    @DisplayName("Trap 36: a PDF made of a certificate is not readable as one")
    void pdf() {
        unreadable("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), ReasonCode.NOT_A_ZIP);
    }

    @Test
    @DisplayName("A changed description, even with fitting digests, no longer fits the signed value")
    void changedDescription() {
        String description = new String(entry("Doc_0/Signs/Sign_0/Signature.xml"), StandardCharsets.UTF_8);
        altered(
                repacked(Map.of(
                        "Doc_0/Signs/Sign_0/Signature.xml",
                        description.replace("Version=\"1\"", "Version=\"2\"").getBytes(StandardCharsets.UTF_8))),
                ReasonCode.DESCRIPTION_CHANGED);
    }

    @Test
    @DisplayName("A second, appended signature makes the package altered")
    void secondSignature() {
        Map<String, byte[]> second = new LinkedHashMap<>();
        second.put("Doc_0/Signs/Signatures.xml", """
                <ofd:Signatures xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Signature ID="1" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"/>\
                <ofd:Signature ID="2" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"/></ofd:Signatures>""".getBytes(StandardCharsets.UTF_8));
        altered(repacked(second), ReasonCode.EXTRA_SIGNATURE);
    }

    @Test
    @DisplayName("Garbage in the place of the signed value is an altered document, not an error of the verifier")
    void garbageValue() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[random.nextInt(3000)];
            random.nextBytes(garbage);
            altered(repacked(Map.of(VALUE, garbage)), ReasonCode.SIGNATURE_UNREADABLE);
        }
    }

    @Test
    @DisplayName("Any single changed byte of the signed value is noticed")
    void bitFlips() {
        Random random = new Random(8);
        for (int i = 0; i < 1500; i++) {
            byte[] value = entry(VALUE).clone();
            // half of them in the part no digest covers: the outer certificate and the value itself
            int at = i % 2 == 0 ? random.nextInt(value.length) : value.length - 1 - random.nextInt(620);
            int bit = random.nextInt(8);
            value[at] ^= (byte) (1 << bit);
            DocumentReport report = verify(repacked(Map.of(VALUE, value)));
            assertThat(report.genuine())
                    .as("byte %d of %d, bit %d", at, value.length, bit)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("A licence that names another office than the one that sealed it is not trusted")
    void anotherOffice() {
        DocumentReport report = verify(LicenceFixtures.sealed(keys.of("441581").orElseThrow()));
        refusedIssuer(report, ReasonCode.SEAL_OF_ANOTHER_OFFICE);
    }

    @Test
    @DisplayName(
            "A revoked signer, a revoked seal, an unregistered seal and a signing time to come are each refused by name")
    void trust() {
        TrustList trust = keys.trust();
        refusedIssuer(
                verify(new TrustList(
                        trust.authorities(),
                        trust.seals(),
                        Set.of(),
                        Set.of(haifeng.signer().serial()))),
                ReasonCode.SIGNER_REVOKED);
        refusedIssuer(
                verify(new TrustList(
                        trust.authorities(),
                        trust.seals(),
                        Set.of(haifeng.seal().content().sealId()),
                        Set.of())),
                ReasonCode.SEAL_REVOKED);
        refusedIssuer(
                verify(new TrustList(trust.authorities(), Map.of(), Set.of(), Set.of())),
                ReasonCode.SEAL_NOT_REGISTERED);
        refusedIssuer(
                verify(new TrustList(List.of(), trust.seals(), Set.of(), Set.of())), ReasonCode.SEAL_MAKER_UNTRUSTED);
        DocumentReport early = new DocumentVerification(trust, OfdLimits.DEFAULT, OwnFiles.NONE)
                .verify(sealed, NOW.minus(Duration.ofDays(1)));
        refusedIssuer(early, ReasonCode.SIGNED_IN_THE_FUTURE);
    }

    @Test
    @DisplayName("A cut file, a file with bytes before, behind or between and a doubled entry are unreadable")
    void brokenPackages() {
        unreadable(new byte[0], ReasonCode.NOT_A_ZIP);
        unreadable(Arrays.copyOf(sealed, sealed.length - 10), ReasonCode.TRUNCATED);
        unreadable(Arrays.copyOf(sealed, sealed.length / 2), ReasonCode.TRUNCATED);
        unreadable(Arrays.copyOf(sealed, sealed.length + 1), ReasonCode.TRUNCATED);
        byte[] twice = replaceName(
                repacked(Map.of("Doc_0/Res/q2.png", new byte[] {1})), "Doc_0/Res/q2.png", "Doc_0/Res/qr.png");
        unreadable(twice, ReasonCode.DUPLICATE_ENTRY);
    }

    @Test
    @DisplayName("An entry name that leaves the package is refused")
    void pathTricks() {
        for (String name : List.of("../evil.xml", "/etc/x", "Doc_0/../../x", "a\\b", "C:x", "a//b", "./x")) {
            unreadable(repacked(Map.of(name, new byte[] {1})), ReasonCode.BAD_ENTRY_NAME);
        }
    }

    @Test
    @DisplayName("A zip bomb is refused before it is unpacked, also when it lies about its size")
    void bombs() {
        byte[] huge = new byte[OfdLimits.DEFAULT.entryBytes() + 1];
        byte[] bomb = repacked(Map.of("Doc_0/Res/bomb", huge));
        assertThat(bomb.length).isLessThan(200_000);
        unreadable(bomb, ReasonCode.TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 400; i++) {
            many.put("Doc_0/Res/e" + i, new byte[0]);
        }
        unreadable(repacked(many), ReasonCode.TOO_MANY_ENTRIES);
        unreadable(new byte[OfdLimits.DEFAULT.packageBytes() + 1], ReasonCode.TOO_LARGE);
    }

    @Test
    @DisplayName("XML with a document type or an outside entity is refused")
    void entities() {
        byte[] xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><OFD>&e;</OFD>"
                .getBytes(StandardCharsets.UTF_8);
        unreadable(repacked(Map.of("OFD.xml", xxe)), ReasonCode.UNEXPECTED_XML);
    }

    private static DocumentReport verify(byte[] bytes) {
        return new DocumentVerification(keys.trust(), OfdLimits.DEFAULT, OwnFiles.NONE)
                .verify(bytes, NOW.plusSeconds(60));
    }

    private static DocumentReport verify(TrustList trust) {
        return new DocumentVerification(trust, OfdLimits.DEFAULT, OwnFiles.NONE).verify(sealed, NOW.plusSeconds(60));
    }

    private static void refusedIssuer(DocumentReport report, ReasonCode reason) {
        assertThat(report.issuer()).isEqualTo(IssuerVerdict.NOT_TRUSTED);
        assertThat(reasons(report)).contains(reason);
    }

    private static void altered(byte[] bytes, ReasonCode reason) {
        DocumentReport report = verify(bytes);
        assertThat(report.integrity()).isEqualTo(IntegrityVerdict.ALTERED);
        assertThat(reasons(report)).contains(reason);
    }

    private static void unreadable(byte[] bytes, ReasonCode reason) {
        DocumentReport report = verify(bytes);
        assertThat(report.integrity()).isEqualTo(IntegrityVerdict.UNREADABLE);
        assertThat(reasons(report)).containsExactly(reason);
    }

    private static List<ReasonCode> reasons(DocumentReport report) {
        return report.checks().stream()
                .flatMap(check -> check.reason().stream())
                .toList();
    }

    private static SesSeal seal(Sm2Certificate signer, Instant from, Instant to) {
        return SealForge.seal(directory, haifeng.owner(), signer, from, to);
    }

    private static byte[] signedWith(SesSeal seal, Sm2Certificate signer, KeyPair key) {
        return SealForge.document(directory, haifeng.owner(), seal, signer, key);
    }

    private static CertificateMaking making() {
        return new CertificateMaking(NOW.minus(Duration.ofDays(100)), Duration.ofDays(1000));
    }

    private static byte[] repacked(Map<String, byte[]> changes) {
        return asSealed().with(changes).toBytes();
    }

    private static byte[] entry(String name) {
        return asSealed().entry(name).orElseThrow();
    }

    private static OfdPackage asSealed() {
        return OfdPackage.read(sealed, OfdLimits.DEFAULT);
    }

    private static byte[] replaceName(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
