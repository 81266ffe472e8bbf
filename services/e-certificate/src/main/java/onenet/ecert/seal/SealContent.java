package onenet.ecert.seal;

import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/** What a seal maker vouches for: SES_SealInfo of GB/T 38540-2020 (header, identity, property with signer list and dates, picture). */
public record SealContent(
        String vendor,
        String sealId,
        String name,
        SignerList signers,
        Instant created,
        Instant validFrom,
        Instant validTo,
        SealImage picture) {

    static final int VERSION = 4;
    private static final String MAGIC = "ES";
    /** 1 = seal of an organisation; 2 would be a person's. */
    private static final int ORGANISATION_SEAL = 1;

    public SealContent {
        if (validTo.isBefore(validFrom)) {
            throw new MalformedSeal("a seal cannot end before it begins");
        }
    }

    public boolean validAt(Instant time) {
        return !time.isBefore(validFrom) && !time.isAfter(validTo);
    }

    static SealContent read(DerSequence seal) {
        DerSequence header = seal.sequence(0, 3, 3);
        if (!MAGIC.equals(header.ia5(0)) || header.integer(1) != VERSION) {
            throw new MalformedSeal("not a version 4 seal");
        }
        DerSequence property = seal.sequence(2, 7, 7);
        seal.optionalTagged(4);
        return new SealContent(
                header.ia5(2),
                seal.ia5(1),
                property.utf8(1),
                SignerList.read(property.integer(2), property.sequence(3, 1, 100)),
                property.time(4),
                property.time(5),
                property.time(6),
                SealImage.read(seal.sequence(3, 4, 4)));
    }

    DERSequence asn1() {
        DERSequence header = new DERSequence(
                new ASN1Encodable[] {new DERIA5String(MAGIC), new ASN1Integer(VERSION), new DERIA5String(vendor)});
        DERSequence property = new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(ORGANISATION_SEAL),
            new DERUTF8String(name),
            new ASN1Integer(signers.form().code()),
            signers.asn1(),
            Asn1Time.of(created),
            Asn1Time.of(validFrom),
            Asn1Time.of(validTo)
        });
        return new DERSequence(new ASN1Encodable[] {header, new DERIA5String(sealId), property, picture.asn1()});
    }
}
