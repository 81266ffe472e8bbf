package onenet.journeys.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A real signature by nobody in particular over a copied seal: key and certificate are the stranger's own, every name in the
 * certificate is the office's. Everything in the document fits; only the issuer is another.
 */
final class StrangersSeal {

    /** Places in an SES_Signature of GB/T 38540, in what it signs, and in an X.509 certificate. */
    private static final int SIGNED = 0;

    private static final int CERTIFICATE = 1;
    private static final int VALUE = 3;
    private static final int DIGEST = 3;
    private static final int PUBLIC_KEY = 6;
    private static final int CERTIFICATE_VALUE = 2;

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final KeyPair keys = newKeys();

    /** The seal's signature made anew for another description of the document. */
    byte[] over(byte[] description, byte[] genuine) {
        ASN1Sequence signature = ASN1Sequence.getInstance(genuine);
        ASN1Sequence signed = replaced(
                ASN1Sequence.getInstance(signature.getObjectAt(SIGNED)), DIGEST, new DERBitString(sm3(description)));
        byte[] certificate =
                ASN1OctetString.getInstance(signature.getObjectAt(CERTIFICATE)).getOctets();
        ASN1Sequence forged = replaced(signature, SIGNED, signed);
        forged = replaced(forged, CERTIFICATE, new DEROctetString(encoded(ownCertificate(certificate))));
        return encoded(replaced(forged, VALUE, new DERBitString(sign(keys.getPrivate(), encoded(signed)))));
    }

    /** The office's certificate with the stranger's key in it, signed by the stranger. */
    private ASN1Sequence ownCertificate(byte[] genuine) {
        ASN1Sequence certificate = ASN1Sequence.getInstance(genuine);
        ASN1Sequence content = replaced(
                ASN1Sequence.getInstance(certificate.getObjectAt(SIGNED)),
                PUBLIC_KEY,
                SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
        return replaced(
                replaced(certificate, SIGNED, content),
                CERTIFICATE_VALUE,
                new DERBitString(sign(keys.getPrivate(), encoded(content))));
    }

    private static ASN1Sequence replaced(ASN1Sequence sequence, int place, ASN1Encodable other) {
        var members = new ASN1EncodableVector();
        for (int i = 0; i < sequence.size(); i++) {
            members.add(i == place ? other : sequence.getObjectAt(i));
        }
        return new DERSequence(members);
    }

    private static byte[] encoded(ASN1Primitive value) {
        try {
            return value.getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sm3(byte[] content) {
        var digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SM2 is not available", e);
        }
    }

    private static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance("SM3withSM2", PROVIDER);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SM2 is not available", e);
        }
    }
}
