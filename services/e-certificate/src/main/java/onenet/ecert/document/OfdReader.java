package onenet.ecert.document;

import onenet.sm.Sm3;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reader of an OFD: its metadata, its text and the signatures it announces. Tolerant of prefixes and of one known misspelling, of nothing else. */
public final class OfdReader {

    private final OfdPackage content;
    private final Map<String, XmlElement> files = new HashMap<>();
    private final XmlElement body;

    /** A signature as the package describes it. */
    public record Description(
            String place,
            byte[] bytes,
            String checkMethod,
            Map<String, byte[]> references,
            byte[] value,
            String valuePlace,
            Optional<byte[]> seal) {}

    /** Reads every XML file of the package, so that none hides what another program might show. */
    public OfdReader(OfdPackage content, OfdLimits limits) {
        this.content = content;
        XmlReading reading = new XmlReading(limits.elements());
        for (String name : content.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
                files.put(name, reading.parse(content.required(name)));
            }
        }
        List<XmlElement> bodies =
                XmlAllowList.ROOT.checked(file(OfdWriter.ROOT)).children("DocBody");
        if (bodies.size() != 1) {
            throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "not an OFD with one document");
        }
        this.body = bodies.get(0);
    }

    public static OfdReader open(byte[] bytes, OfdLimits limits) {
        return new OfdReader(OfdPackage.read(bytes, limits), limits);
    }

    private XmlElement file(String name) {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() ->
                        new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "no " + name + " in the package"));
    }

    public OfdPackage content() {
        return content;
    }

    public Optional<CertificateMetadata> metadata() {
        Map<String, String> data = new LinkedHashMap<>();
        XmlElement info = body.required("DocInfo");
        for (String list : List.of("CustomDatas", "CuslomDatas")) {
            info.child(list).ifPresent(datas -> datas.children("CustomData").forEach(one -> put(data, one)));
        }
        return CertificateMetadata.read(data);
    }

    private static void put(Map<String, String> data, XmlElement one) {
        if (data.put(one.attribute("Name"), one.text()) != null) {
            throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "two values of " + one.attribute("Name"));
        }
    }

    /** All text of all pages in reading order. */
    public String text() {
        String documentFile =
                OfdPackage.resolve(OfdWriter.ROOT, body.required("DocRoot").text());
        XmlElement document = file(documentFile);
        StringBuilder text = new StringBuilder();
        for (XmlElement page : document.required("Pages").children("Page")) {
            String place = OfdPackage.resolve(documentFile, page.attribute("BaseLoc"));
            file(place).descendants("TextCode").forEach(code -> text.append(code.text()));
        }
        return text.toString();
    }

    /** Place of the list of signatures; empty for an unsealed document. */
    public Optional<String> signatureList() {
        return body.child("Signatures").map(list -> OfdPackage.resolve(OfdWriter.ROOT, list.text()));
    }

    /** Places of the signatures the list names. */
    public List<String> signaturePlaces() {
        Optional<String> list = signatureList();
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        for (XmlElement entry :
                XmlAllowList.SIGNATURES.checked(file(list.get())).children("Signature")) {
            if (!"Seal".equals(entry.attributes().getOrDefault("Type", "Seal"))) {
                throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "a signature that is no seal");
            }
            places.add(OfdPackage.resolve(list.get(), entry.attribute("BaseLoc")));
        }
        return places;
    }

    /** SM3 of the signed value: SM2 signatures never repeat, so it marks one act of sealing. */
    public Optional<String> sealingFingerprint() {
        List<String> places = signaturePlaces();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Sm3.hex(description(places.get(places.size() - 1)).value()));
    }

    public Description description(String place) {
        byte[] bytes = content.required(place);
        XmlElement root = XmlAllowList.SIGNATURE.checked(file(place));
        XmlElement info = root.required("SignedInfo");
        XmlElement references = info.required("References");
        String valuePlace =
                OfdPackage.resolve(place, root.required("SignedValue").text());
        Optional<byte[]> seal = info.child("Seal")
                .map(element -> content.required(
                        OfdPackage.resolve(place, element.required("BaseLoc").text())));
        return new Description(
                place,
                bytes,
                references.attribute("CheckMethod"),
                digests(place, references),
                content.required(valuePlace),
                valuePlace,
                seal);
    }

    private static Map<String, byte[]> digests(String place, XmlElement references) {
        Map<String, byte[]> digests = new LinkedHashMap<>();
        for (XmlElement reference : references.children("Reference")) {
            String file = OfdPackage.resolve(place, reference.attribute("FileRef"));
            if (digests.put(file, decoded(reference.required("CheckValue").text())) != null) {
                throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "two digests for " + file);
            }
        }
        return digests;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new MalformedDocument(MalformedDocument.Reason.BAD_XML, "a digest is not base64", e);
        }
    }
}
