package onenet.ecert.seal;

import onenet.sm.Sm3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;

/** The certificates that may use a seal, named whole (list type 1) or by their digest (list type 2): GB/T 38540-2020 SES_CertList. */
public record SignerList(Form form, List<byte[]> entries) {

    private static final String DIGEST_ALGORITHM = "SM3";

    /** How the certificates are named. */
    public enum Form {
        CERTIFICATE(1),
        DIGEST(2);

        private final int code;

        Form(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Form of(int code) {
            return Arrays.stream(values())
                    .filter(form -> form.code == code)
                    .findFirst()
                    .orElseThrow(() -> new MalformedSeal("unknown certificate list type " + code));
        }
    }

    public SignerList {
        if (entries.isEmpty()) {
            throw new MalformedSeal("a seal names at least one signer");
        }
        entries = List.copyOf(entries);
    }

    public static SignerList byCertificate(Sm2Certificate certificate) {
        return new SignerList(Form.CERTIFICATE, List.of(certificate.encoded()));
    }

    public static SignerList byDigest(Sm2Certificate certificate) {
        return new SignerList(Form.DIGEST, List.of(Sm3.digest(certificate.encoded())));
    }

    /** Whether this very certificate is named; a stranger's certificate with the same subject is not. */
    public boolean names(Sm2Certificate certificate) {
        byte[] wanted = form == Form.CERTIFICATE ? certificate.encoded() : Sm3.digest(certificate.encoded());
        return entries.stream().anyMatch(entry -> Arrays.equals(entry, wanted));
    }

    static SignerList read(int type, DerSequence list) {
        Form form = Form.of(type);
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            entries.add(
                    form == Form.CERTIFICATE
                            ? list.octets(i)
                            : list.sequence(i, 2, 2).octets(1));
        }
        return new SignerList(form, entries);
    }

    DERSequence asn1() {
        ASN1EncodableVector list = new ASN1EncodableVector();
        for (byte[] entry : entries) {
            DEROctetString value = new DEROctetString(entry);
            list.add(
                    form == Form.CERTIFICATE
                            ? value
                            : new DERSequence(new ASN1Encodable[] {new DERPrintableString(DIGEST_ALGORITHM), value}));
        }
        return new DERSequence(list);
    }
}
