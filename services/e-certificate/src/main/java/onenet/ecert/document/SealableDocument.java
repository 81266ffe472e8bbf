package onenet.ecert.document;

import onenet.ecert.seal.OfficeSeal;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.FaceField;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A certificate as a document: first made, then sealed by its issuer. The same content gives the same unsealed bytes. */
public final class SealableDocument {

    private final CertificateLayout layout;
    private final OfdPackage plain;

    public SealableDocument(
            CertificateType type, CertificateFace face, CertificateMetadata metadata, String verificationUrl) {
        this.layout =
                new CertificateLayout(type.look().frame(), sheets(type, face.values()), metadata, verificationUrl);
        this.plain = OfdWriter.write(layout, metadata, verificationUrl);
    }

    public byte[] unsealed() {
        return plain.toBytes();
    }

    public byte[] sealed(OfficeSeal office, Instant at) {
        return sealed(office.seal().encoded(), at, office::sign);
    }

    byte[] sealed(byte[] seal, Instant at, OfdSealing.Sealer sealer) {
        List<OfdSealing.Stamp> stamps = new ArrayList<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            int page = OfdWriter.pageId(i);
            layout.pages().get(i).seal().ifPresent(box -> stamps.add(new OfdSealing.Stamp(page, box)));
        }
        return OfdSealing.seal(plain, seal, sealer, at, stamps).toBytes();
    }

    static CertificateLayout layout(
            CertificateType type, CertificateFace face, CertificateMetadata metadata, String verificationUrl) {
        return new CertificateLayout(type.look().frame(), sheets(type, face.values()), metadata, verificationUrl);
    }

    private static List<Sheet> sheets(CertificateType type, Map<String, List<String>> values) {
        return type.look().sheets().stream()
                .map(sheet -> new Sheet(
                        sheet.name().map(FaceField.Label::zh).orElse(""),
                        lines(type.lines(sheet, values)),
                        lines(type.closing(values))))
                .toList();
    }

    private static List<Sheet.Line> lines(Map<String, String> printed) {
        return printed.entrySet().stream()
                .map(line -> new Sheet.Line(line.getKey(), line.getValue()))
                .toList();
    }
}
