package onenet.ecert.seal;

import onenet.sm.BouncyCastle;
import onenet.sm.CryptographyFailed;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Maker of SM2 certificates for demonstration and tests; production brings its own from a licensed authority. */
public final class CertificateMaking {

    private static final int SERIAL_BITS = 120;

    private final SecureRandom random = new SecureRandom();
    private final Instant validFrom;
    private final Instant validTo;

    public CertificateMaking(Instant validFrom, Duration life) {
        this.validFrom = validFrom;
        this.validTo = validFrom.plus(life);
    }

    public Sm2Certificate authority(String name, KeyPair keys) {
        X500Name subject = name(name, null);
        return make(subject, keys, subject, keys.getPrivate(), true);
    }

    public Sm2Certificate signer(
            String name, String uscc, KeyPair keys, Sm2Certificate authority, PrivateKey authorityKey) {
        return make(name(name, uscc), keys, authority.subject(), authorityKey, false);
    }

    private static X500Name name(String commonName, String uscc) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN");
        if (uscc != null) {
            subject.addRDN(BCStyle.SERIALNUMBER, uscc);
        }
        return subject.addRDN(BCStyle.CN, commonName).build();
    }

    private Sm2Certificate make(X500Name subject, KeyPair keys, X500Name issuer, PrivateKey key, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    issuer,
                    new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS),
                    new Time(Asn1Time.of(validFrom)),
                    new Time(Asn1Time.of(validTo)),
                    subject,
                    SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
            int usage = authority
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return Sm2Certificate.parse(builder.build(new JcaContentSignerBuilder("SM3withSM2")
                            .setProvider(BouncyCastle.PROVIDER)
                            .build(key))
                    .getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new CryptographyFailed("the certificate could not be made", e);
        }
    }
}
