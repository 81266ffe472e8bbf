package onenet.ecert.seal;

import onenet.sm.Sm2;
import onenet.sm.Sm3;

import java.security.PrivateKey;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;

/** A seal put on a document: SES_Signature of GB/T 38540-2020 (version, seal, time, SM3 of the signed description, its place, certificate, value). */
public final class SesSignature {

    private final byte[] encoded;
    private final byte[] toSign;
    private final SesSeal seal;
    private final Instant signedAt;
    private final byte[] dataDigest;
    private final String propertyInfo;
    private final Sm2Certificate signer;
    private final byte[] value;
    private final boolean timeStamped;

    private SesSignature(byte[] encoded) {
        DerSequence signature = DerSequence.parse(encoded, 4, 5);
        DerSequence signed = signature.sequence(0, 5, 6);
        if (signed.integer(0) != SealContent.VERSION) {
            throw new MalformedSeal("not a version 4 signature");
        }
        this.encoded = encoded.clone();
        this.toSign = signature.encodedMember(0);
        this.seal = SesSeal.parse(signed.encodedMember(1));
        this.signedAt = signed.time(2);
        this.dataDigest = signed.bits(3);
        this.propertyInfo = signed.ia5(4);
        signed.optionalTagged(5);
        this.signer = Sm2Certificate.parse(signature.octets(1));
        if (!Sm2.OID.equals(signature.oid(2))) {
            throw new MalformedSeal("the document is not signed with SM2");
        }
        this.value = signature.bits(3);
        this.timeStamped = signature.optionalTagged(4).isPresent();
    }

    public static SesSignature parse(byte[] encoded) {
        return DerSequence.guarded("signature", () -> new SesSignature(encoded));
    }

    /**
     * Seals a document.
     *
     * @param description the bytes of Signature.xml, which lists the digests of everything protected
     * @param propertyInfo absolute place of that file in the package
     */
    public static SesSignature make(
            SesSeal seal, Sm2Certificate signer, PrivateKey key, Instant at, byte[] description, String propertyInfo) {
        DERSequence toSign = new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(SealContent.VERSION),
            primitive(seal.encoded()),
            Asn1Time.of(at),
            new DERBitString(Sm3.digest(description)),
            new DERIA5String(propertyInfo)
        });
        byte[] value = Sm2.sign(key, DerSequence.encode(toSign));
        return parse(DerSequence.encode(new DERSequence(new ASN1Encodable[] {
            toSign, new DEROctetString(signer.encoded()), new ASN1ObjectIdentifier(Sm2.OID), new DERBitString(value)
        })));
    }

    private static ASN1Primitive primitive(byte[] der) {
        try {
            return ASN1Primitive.fromByteArray(der);
        } catch (java.io.IOException e) {
            throw new MalformedSeal("not DER", e);
        }
    }

    public SesSeal seal() {
        return seal;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public byte[] dataDigest() {
        return dataDigest.clone();
    }

    public String propertyInfo() {
        return propertyInfo;
    }

    public Sm2Certificate signer() {
        return signer;
    }

    /** Whether a time-stamp token is attached. */
    public boolean timeStamped() {
        return timeStamped;
    }

    /** Whether the key of the certificate inside made the value. Says nothing about whether that certificate may use the seal. */
    public boolean signedBySigner() {
        return Sm2.verify(signer.publicKey(), toSign, value);
    }

    public byte[] encoded() {
        return encoded.clone();
    }
}
