package onenet.ecert.seal;

import onenet.sm.Sm2;

import java.security.PrivateKey;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;

/** An electronic seal of GB/T 38540-2020 (SESeal, version 4): its content, the maker's certificate and the maker's signature over the content. */
public final class SesSeal {

    private final byte[] encoded;
    private final byte[] signedContent;
    private final SealContent content;
    private final Sm2Certificate maker;
    private final byte[] signature;

    private SesSeal(byte[] encoded) {
        DerSequence seal = DerSequence.parse(encoded, 4, 4);
        this.encoded = encoded.clone();
        this.signedContent = seal.encodedMember(0);
        this.content = SealContent.read(seal.sequence(0, 4, 5));
        this.maker = Sm2Certificate.parse(seal.octets(1));
        if (!Sm2.OID.equals(seal.oid(2))) {
            throw new MalformedSeal("the seal is not signed with SM2");
        }
        this.signature = seal.bits(3);
    }

    public static SesSeal parse(byte[] encoded) {
        return DerSequence.guarded("seal", () -> new SesSeal(encoded));
    }

    /** Makes a seal: only the maker's key can. */
    public static SesSeal make(SealContent content, Sm2Certificate maker, PrivateKey makerKey) {
        DERSequence toSign = content.asn1();
        byte[] signature = Sm2.sign(makerKey, DerSequence.encode(toSign));
        return parse(DerSequence.encode(new DERSequence(new ASN1Encodable[] {
            toSign, new DEROctetString(maker.encoded()), new ASN1ObjectIdentifier(Sm2.OID), new DERBitString(signature)
        })));
    }

    public SealContent content() {
        return content;
    }

    public Sm2Certificate maker() {
        return maker;
    }

    /** Whether the maker named in the seal really signed its content. Says nothing about whether that maker is trusted. */
    public boolean signedByMaker() {
        return Sm2.verify(maker.publicKey(), signedContent, signature);
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SesSeal that && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
