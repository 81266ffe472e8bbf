package onenet.ecert.seal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;

/** The picture of a seal: image type, bytes and printed size in millimetres (SES_ESPictrueInfo). */
public record SealImage(String type, byte[] bytes, int width, int height) {

    public SealImage {
        if (width <= 0 || height <= 0) {
            throw new MalformedSeal("a seal has a size");
        }
    }

    static SealImage read(DerSequence picture) {
        return new SealImage(picture.ia5(0), picture.octets(1), picture.integer(2), picture.integer(3));
    }

    DERSequence asn1() {
        return new DERSequence(new ASN1Encodable[] {
            new DERIA5String(type), new DEROctetString(bytes), new ASN1Integer(width), new ASN1Integer(height)
        });
    }
}
