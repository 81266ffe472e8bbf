package onenet.sm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.bouncycastle.util.test.FixedSecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SM2 and SM3 give the values of the national standards")
class Sm2Sm3VectorTest {

    private static final ECNamedCurveParameterSpec CURVE = ECNamedCurveTable.getParameterSpec("sm2p256v1");
    private static final BigInteger D =
            new BigInteger("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8", 16);
    private static final String K = "59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21";
    private static final String R = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
    private static final String S = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
    private static final byte[] MESSAGE = "message digest".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "SM3 of \"{0}\"")
    @CsvSource({
        "abc,66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        "'',1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"
    })
    void sm3(String text, String digest) {
        assertThat(Sm3.hex(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(digest);
    }

    @Test
    @DisplayName("Trap 40: the digest of a text depends on its charset, so the charset is always stated")
    void charset() {
        String name = "危险化学品经营许可证";
        assertThat(Sm3.hex(name.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("08a97d2590c118c153aaa106773ce12d53871c59d102a154882a3978541004e7");
        assertThat(Sm3.hex(name.getBytes(Charset.forName("GB18030"))))
                .isEqualTo("f77c6e1bae49c9c566d57b192e08555d46402a402a33bb3700d1d8e6ac418faf");
    }

    @Test
    @DisplayName("GM/T 0003.5: the signature with the published random number is the published signature")
    void sm2Vector() throws Exception {
        SM2Signer signer = new SM2Signer();
        ECPrivateKeyParameters key =
                new ECPrivateKeyParameters(D, new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN()));
        signer.init(
                true,
                new ParametersWithID(
                        new ParametersWithRandom(
                                key, new FixedSecureRandom(HexFormat.of().parseHex(K))),
                        Sm2.DEFAULT_USER_ID.getBytes(StandardCharsets.US_ASCII)));
        signer.update(MESSAGE, 0, MESSAGE.length);
        byte[] der = signer.generateSignature();

        assertThat(HexFormat.of().formatHex(Sm2.raw(der))).isEqualTo(R + S);
        assertThat(Sm2.verify(publicKey(), MESSAGE, der)).isTrue();
    }

    @Test
    @DisplayName(
            "Trap 39: DER and raw r‖s are accepted, a raw value that lost a leading zero is not, another user id does not verify")
    void encodings() throws Exception {
        byte[] raw = HexFormat.of().parseHex(R + S);
        assertThat(Sm2.verify(publicKey(), MESSAGE, raw)).isTrue();
        assertThat(Sm2.verify(publicKey(), MESSAGE, Sm2.der(raw))).isTrue();
        assertThat(Sm2.verify(publicKey(), MESSAGE, raw, "ALICE123@YAHOO.COM")).isFalse();
        byte[] short63 = Arrays.copyOfRange(raw, 1, raw.length);
        assertThat(Sm2.verify(publicKey(), MESSAGE, short63)).isFalse();
        assertThatThrownBy(() -> Sm2.der(short63)).isInstanceOf(MalformedSignature.class);
    }

    @Test
    @DisplayName("Trap 39: a public key whose x begins with zero keeps its 64 digits")
    void leadingZero() throws Exception {
        assertThat(Sm2.publicKeyHex(publicKey()))
                .isEqualTo("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                        + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    }

    @Test
    @DisplayName("Trap 41: the published text in the order C1C3C2; the old order is no text, not an empty one")
    void encryption() {
        ECPrivateKeyParameters privateKey = Sm2Encryption.privateKey(D.toString(16));
        ECPublicKeyParameters publicKey =
                new ECPublicKeyParameters(CURVE.getG().multiply(D).normalize(), privateKey.getParameters());
        byte[] plain = "encryption standard".getBytes(StandardCharsets.US_ASCII);
        byte[] text = Sm2Encryption.encrypt(
                publicKey, new FixedSecureRandom(HexFormat.of().parseHex(K)), plain);
        String c1 = "0404ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
                + "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0";
        String c3 = "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766";
        String c2 = "21886ca989ca9c7d58087307ca93092d651efa";
        assertThat(HexFormat.of().formatHex(text)).isEqualTo(c1 + c3 + c2);
        assertThat(Sm2Encryption.decrypt(privateKey, text)).hasValue(plain);
        byte[] oldOrder = HexFormat.of().parseHex(c1 + c2 + c3);
        assertThat(Sm2Encryption.decrypt(privateKey, oldOrder)).isEmpty();
    }

    @Test
    @DisplayName("Two signatures over one message differ and both verify")
    void randomised() {
        KeyPair keys = Sm2.newKeyPair();
        byte[] first = Sm2.sign(keys.getPrivate(), MESSAGE);
        byte[] second = Sm2.sign(keys.getPrivate(), MESSAGE);
        assertThat(first).isNotEqualTo(second);
        assertThat(Sm2.verify(keys.getPublic(), MESSAGE, first)).isTrue();
        assertThat(Sm2.verify(keys.getPublic(), MESSAGE, second)).isTrue();
    }

    private static PublicKey publicKey() throws Exception {
        return KeyFactory.getInstance("EC", BouncyCastle.PROVIDER)
                .generatePublic(new ECPublicKeySpec(CURVE.getG().multiply(D), CURVE));
    }
}
