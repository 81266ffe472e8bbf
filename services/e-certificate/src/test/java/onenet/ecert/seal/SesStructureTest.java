package onenet.ecert.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.sm.CryptographyFailed;
import onenet.sm.Sm3;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Seal and signature follow GB/T 38540-2020, version 4")
class SesStructureTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final SealOwner HAIFENG = new SealOwner("441521", "海丰县应急管理局", "11441521DEM000030G");
    private static final char[] PASSWORD = "test".toCharArray();

    @TempDir
    Path directory;

    @Test
    @DisplayName("A seal read back has the maker's signature, its owner's name, its signer and its dates")
    void roundTrip() {
        OfficeSeal office = open(directory).of("441521").orElseThrow();
        SesSeal again = SesSeal.parse(office.seal().encoded());
        assertThat(again).isEqualTo(office.seal());
        assertThat(again.signedByMaker()).isTrue();
        assertThat(again.content().name()).isEqualTo("海丰县应急管理局");
        assertThat(again.content().signers().names(office.signer())).isTrue();
        assertThat(again.content().validAt(NOW)).isTrue();
        assertThat(office.signer().organisationCode()).contains("11441521DEM000030G");
        assertThat(office.signer().maySign()).isTrue();
    }

    @Test
    @DisplayName("A signature read back names the seal, the time, the digest and the place of what it covers")
    void signature() {
        OfficeSeal office = open(directory).of("441521").orElseThrow();
        byte[] description = "<Signature/>".getBytes(StandardCharsets.UTF_8);
        SesSignature made = office.sign(NOW, description, "/Doc_0/Signs/Sign_0/Signature.xml");
        SesSignature read = SesSignature.parse(made.encoded());
        assertThat(read.seal()).isEqualTo(office.seal());
        assertThat(read.signedAt()).isEqualTo(NOW);
        assertThat(read.dataDigest()).isEqualTo(Sm3.digest(description));
        assertThat(read.propertyInfo()).isEqualTo("/Doc_0/Signs/Sign_0/Signature.xml");
        assertThat(read.signedBySigner()).isTrue();
        assertThat(read.timeStamped()).isFalse();
    }

    @Test
    @DisplayName("A signer list by digest names the same certificate and no other")
    void byDigest() {
        SealKeys keys = open(directory);
        Sm2Certificate signer = keys.of("441521").orElseThrow().signer();
        SignerList list = SignerList.byDigest(signer);
        assertThat(list.names(signer)).isTrue();
        assertThat(list.names(keys.trust().authorities().get(0))).isFalse();
    }

    @Test
    @DisplayName("The keys are made once and are the same at the next start")
    void keptKeys() {
        OfficeSeal first = open(directory).of("441521").orElseThrow();
        OfficeSeal second = open(directory).of("441521").orElseThrow();
        assertThat(second.seal()).isEqualTo(first.seal());
        assertThat(second.signer()).isEqualTo(first.signer());
    }

    @Test
    @DisplayName(
            "Without permission to make demonstration seals an empty directory is an error, never a silent new key")
    void noDemoSeals() {
        assertThatThrownBy(() -> SealKeys.open(directory, PASSWORD, List.of(HAIFENG), false, NOW))
                .isInstanceOf(CryptographyFailed.class)
                .hasMessageContaining("441521.key");
    }

    @Test
    @DisplayName("Garbage, cut and altered bytes are refused or do not verify, and never break the reader")
    void garbage() {
        byte[] good = open(directory).of("441521").orElseThrow().seal().encoded();
        Random random = new Random(38540);
        for (int i = 0; i < 500; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (i % 2 == 1) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            }
            assertThat(acceptable(bad)).as("round %d", i).isFalse();
        }
        byte[] deep = new byte[200_000];
        Arrays.fill(deep, (byte) 0x30);
        assertThatThrownBy(() -> SesSeal.parse(deep)).isInstanceOf(MalformedSeal.class);
    }

    /** The maker's certificate and signature value are outside the signed content: a change there must break the signature instead. */
    private static boolean acceptable(byte[] bytes) {
        try {
            SesSeal seal = SesSeal.parse(bytes);
            return seal.signedByMaker() && seal.maker().issuedBy(seal.maker());
        } catch (MalformedSeal e) {
            return false;
        }
    }

    @Test
    @DisplayName("The seal's picture is drawn on a machine with or without Chinese fonts")
    void picture() throws Exception {
        SealImage image = SealPicture.of(HAIFENG);
        assertThat(image.bytes()).startsWith(0x89, 'P', 'N', 'G');
        Files.write(directory.resolve("seal.png"), image.bytes());
        assertThat(javax.imageio.ImageIO.read(directory.resolve("seal.png").toFile())
                        .getWidth())
                .isEqualTo(320);
    }

    private static SealKeys open(Path directory) {
        return SealKeys.open(directory, PASSWORD, List.of(HAIFENG), true, NOW);
    }
}
