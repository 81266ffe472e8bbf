package onenet.ecert.seal;

import onenet.sm.BouncyCastle;
import onenet.sm.Sm2;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** An X.509 certificate over an SM2 key: who may seal, until when, and who vouches for it. */
public final class Sm2Certificate {

    private static final int KEY_USAGE_DIGITAL_SIGNATURE = 0;
    private static final int KEY_USAGE_CERT_SIGN = 5;

    private final X509Certificate certificate;
    private final Certificate structure;
    private final byte[] encoded;
    private final PublicKey publicKey;
    private final byte[] signedPart;
    private final byte[] signature;
    private final Instant validFrom;
    private final Instant validTo;

    /** Everything that can be malformed is read here, so that a certificate object never fails later. */
    private Sm2Certificate(X509Certificate certificate, byte[] encoded) throws CertificateException {
        this.certificate = certificate;
        this.structure = Certificate.getInstance(encoded);
        this.encoded = encoded;
        requireSm2(structure);
        this.publicKey = certificate.getPublicKey();
        this.signedPart = certificate.getTBSCertificate();
        this.signature = certificate.getSignature();
        this.validFrom = Asn1Time.instant(structure.getStartDate());
        this.validTo = Asn1Time.instant(structure.getEndDate());
        certificate.getKeyUsage();
        certificate.getBasicConstraints();
        commonName();
        organisationCode();
    }

    public static Sm2Certificate parse(byte[] bytes) {
        DerShape.requireModest(bytes);
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
            X509Certificate parsed = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
            if (parsed == null) {
                throw new MalformedSeal("no certificate in these bytes");
            }
            if (!Arrays.equals(bytes, parsed.getEncoded())) {
                throw new MalformedSeal("a certificate in another form than DER");
            }
            return new Sm2Certificate(parsed, bytes.clone());
        } catch (CertificateException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | StackOverflowError e) {
            throw new MalformedSeal("not an X.509 certificate", e);
        }
    }

    /** Only the one curve and the one signature: unknown ones make the provider fail in ways of its own. */
    private static void requireSm2(Certificate certificate) {
        AlgorithmIdentifier key = certificate.getSubjectPublicKeyInfo().getAlgorithm();
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(key.getAlgorithm())
                || !GMObjectIdentifiers.sm2p256v1.equals(key.getParameters())
                || !GMObjectIdentifiers.sm2sign_with_sm3.equals(
                        certificate.getSignatureAlgorithm().getAlgorithm())) {
            throw new MalformedSeal("not an SM2 certificate");
        }
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    X509Certificate x509() {
        return certificate;
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    public String serial() {
        return certificate.getSerialNumber().toString(16);
    }

    public String commonName() {
        return attribute(BCStyle.CN).orElse("");
    }

    /** The unified social credit code of the owner, kept in the subject's serial number. */
    public Optional<String> organisationCode() {
        return attribute(BCStyle.SERIALNUMBER);
    }

    X500Name subject() {
        return structure.getSubject();
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validTo() {
        return validTo;
    }

    public boolean validAt(Instant time) {
        return !time.isBefore(validFrom()) && !time.isAfter(validTo());
    }

    /** Whether the owner may sign documents: key usage names digital signature and the certificate is no authority's. */
    public boolean maySign() {
        return usage(KEY_USAGE_DIGITAL_SIGNATURE) && certificate.getBasicConstraints() < 0;
    }

    public boolean mayIssueCertificates() {
        return usage(KEY_USAGE_CERT_SIGN) && certificate.getBasicConstraints() >= 0;
    }

    /** Whether {@code authority} issued this certificate: name and signature both. */
    public boolean issuedBy(Sm2Certificate authority) {
        if (!structure.getIssuer().equals(authority.subject())) {
            return false;
        }
        return Sm2.verify(authority.publicKey, signedPart, signature);
    }

    private boolean usage(int bit) {
        boolean[] usage = certificate.getKeyUsage();
        return usage != null && usage.length > bit && usage[bit];
    }

    private Optional<String> attribute(org.bouncycastle.asn1.ASN1ObjectIdentifier type) {
        RDN[] found = structure.getSubject().getRDNs(type);
        return found.length == 0
                ? Optional.empty()
                : Optional.of(IETFUtils.valueToString(found[0].getFirst().getValue()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sm2Certificate that && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
