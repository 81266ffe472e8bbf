package onenet.sm;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.interfaces.ECPublicKey;

/**
 * The SM2 signature with SM3 (GB/T 32918) and its two encodings, DER and raw r‖s.
 *
 * <p>Two signatures over the same message differ: they are never compared and never used as a key.
 */
public final class Sm2 {

    /** Object identifier of "SM2 signature with SM3". */
    public static final String OID = "1.2.156.10197.1.501";

    /** The user identity that GM/T 0009 prescribes when the parties agree on no other. */
    public static final String DEFAULT_USER_ID = "1234567812345678";

    private static final String CURVE = "sm2p256v1";
    private static final String ALGORITHM = "SM3withSM2";
    private static final int COORDINATE = 32;
    private static final BigInteger ORDER =
            ECNamedCurveTable.getParameterSpec(CURVE).getN();

    private Sm2() {}

    public static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new CryptographyFailed("no SM2 key pair could be made", e);
        }
    }

    /** Signs and gives the DER form. */
    public static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = signature(DEFAULT_USER_ID);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new CryptographyFailed("the SM2 signature could not be made", e);
        }
    }

    /** Verifies a signature in either encoding; anything that is no signature at all is simply not a valid one. */
    public static boolean verify(PublicKey key, byte[] message, byte[] signatureValue) {
        return verify(key, message, signatureValue, DEFAULT_USER_ID);
    }

    public static boolean verify(PublicKey key, byte[] message, byte[] signatureValue, String userId) {
        try {
            Signature signature = signature(userId);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(der(signatureValue));
        } catch (InvalidKeyException | SignatureException | MalformedSignature e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new CryptographyFailed("SM2 is not available", e);
        }
    }

    /** The DER form of a signature given as DER or as raw r‖s of exactly 64 bytes; a raw form with a lost leading zero is refused. */
    public static byte[] der(byte[] value) {
        try {
            if (value.length == 2 * COORDINATE) {
                return StandardDSAEncoding.INSTANCE.encode(ORDER, coordinate(value, 0), coordinate(value, COORDINATE));
            }
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(ORDER, value);
            return StandardDSAEncoding.INSTANCE.encode(ORDER, pair[0], pair[1]);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new MalformedSignature("neither a DER nor a 64-byte raw SM2 signature", e);
        }
    }

    /** The raw r‖s form of a DER signature, each half padded to 32 bytes. */
    public static byte[] raw(byte[] der) {
        try {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(ORDER, der);
            return HexFormat.of().parseHex(padded(pair[0]) + padded(pair[1]));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new MalformedSignature("not a DER SM2 signature", e);
        }
    }

    /** @param encoded SubjectPublicKeyInfo, DER */
    public static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("EC", BouncyCastle.PROVIDER).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new MalformedSignature("not an SM2 public key", e);
        } catch (GeneralSecurityException e) {
            throw new CryptographyFailed("SM2 is not available", e);
        }
    }

    /** x and y in 64 hexadecimal digits each, leading zeros kept. */
    public static String publicKeyHex(PublicKey key) {
        if (!(key instanceof ECPublicKey point)) {
            throw new MalformedSignature("not an SM2 public key");
        }
        return padded(point.getQ().getAffineXCoord().toBigInteger())
                + padded(point.getQ().getAffineYCoord().toBigInteger());
    }

    private static Signature signature(String userId) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM, BouncyCastle.PROVIDER);
        signature.setParameter(new SM2ParameterSpec(userId.getBytes(StandardCharsets.US_ASCII)));
        return signature;
    }

    private static BigInteger coordinate(byte[] value, int offset) {
        return new BigInteger(1, value, offset, COORDINATE);
    }

    private static String padded(BigInteger value) {
        String hex = value.toString(16);
        return "0".repeat(2 * COORDINATE - hex.length()) + hex;
    }
}
