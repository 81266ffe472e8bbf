package onenet.ecert.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.sm.CryptographyFailed;
import onenet.sm.Sm3;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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
    @DisplayName(
            "The seal's picture is the same on a machine with and without Chinese fonts: red ring, star, the name on the arc")
    void picture() throws Exception {
        SealImage image = SealPicture.of(HAIFENG);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        int middle = drawn.getWidth() / 2;
        assertThat(red(drawn, middle, middle)).as("the star").isTrue();
        assertThat(red(drawn, middle, 15)).as("the ring").isTrue();
        assertThat(reds(drawn, 40, 100)).as("the name, above").isGreaterThan(2_000);
        assertThat(reds(drawn, drawn.getHeight() - 100, drawn.getHeight() - 40))
                .as("no letter below, the ring alone")
                .isLessThan(reds(drawn, 40, 100) - 1_500);
        // eighteen letters reach further down both sides, and stay upon the arc
        SealOwner of18 = new SealOwner("441502-HHW", "汕尾市应急管理局红海湾经济开发区分局", "11441521DEM000030G");
        BufferedImage many =
                ImageIO.read(new ByteArrayInputStream(SealPicture.of(of18).bytes()));
        assertThat(reds(many, 300, 400, 30, 120)).isGreaterThan(reds(drawn, 300, 400, 30, 120) + 300);
        assertThat(reds(many, 300, 400, 380, 470)).isGreaterThan(reds(drawn, 300, 400, 380, 470) + 300);
        assertThat(red(many, middle, 440)).as("below, between the two ends").isFalse();
    }

    private static boolean red(BufferedImage drawn, int x, int y) {
        Color colour = new Color(drawn.getRGB(x, y), true);
        return colour.getAlpha() > 200 && colour.getRed() > 150 && colour.getGreen() < 80;
    }

    private static long reds(BufferedImage drawn, int from, int to) {
        return reds(drawn, from, to, 120, drawn.getWidth() - 120);
    }

    private static long reds(BufferedImage drawn, int from, int to, int left, int right) {
        return IntStream.range(from, to)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> red(drawn, x, y))
                        .count())
                .sum();
    }

    private static SealKeys open(Path directory) {
        return SealKeys.open(directory, PASSWORD, List.of(HAIFENG), true, NOW);
    }
}
