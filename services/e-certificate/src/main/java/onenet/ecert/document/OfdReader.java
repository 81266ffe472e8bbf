package onenet.ecert.document;

import onenet.ecert.seal.Sm3;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reader of an OFD: its metadata, its text and the signatures it announces. Tolerant of prefixes and of one known misspelling, of nothing else. */
public final class OfdReader {

    private final OfdPackage content;
    private final Element body;

    /** A signature as the package describes it. */
    public record Description(
            String place,
            byte[] bytes,
            String checkMethod,
            Map<String, byte[]> references,
            byte[] value,
            String valuePlace,
            Optional<byte[]> seal) {}

    public OfdReader(OfdPackage content) {
        this.content = content;
        Element root = Xml.parse(content.required(OfdWriter.ROOT));
        List<Element> bodies = Xml.children(root, "DocBody");
        if (!"OFD".equals(root.getLocalName()) || bodies.size() != 1) {
            throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "not an OFD with one document");
        }
        this.body = bodies.get(0);
    }

    public static OfdReader open(byte[] bytes, OfdLimits limits) {
        return new OfdReader(OfdPackage.read(bytes, limits));
    }

    public OfdPackage content() {
        return content;
    }

    public Optional<CertificateMetadata> metadata() {
        Map<String, String> data = new LinkedHashMap<>();
        Element info = Xml.required(body, "DocInfo");
        for (String list : List.of("CustomDatas", "CuslomDatas")) {
            Xml.child(info, list).ifPresent(datas -> Xml.children(datas, "CustomData")
                    .forEach(one -> data.put(one.getAttribute("Name"), Xml.text(one))));
        }
        return CertificateMetadata.read(data);
    }

    /** All text of all pages in reading order. */
    public String text() {
        String documentFile = OfdPackage.resolve(OfdWriter.ROOT, Xml.text(Xml.required(body, "DocRoot")));
        Element document = Xml.parse(content.required(documentFile));
        StringBuilder text = new StringBuilder();
        for (Element page : Xml.children(Xml.required(document, "Pages"), "Page")) {
            String file = OfdPackage.resolve(documentFile, page.getAttribute("BaseLoc"));
            Xml.descendants(Xml.parse(content.required(file)), "TextCode").forEach(code -> text.append(Xml.text(code)));
        }
        return text.toString();
    }

    /** Place of the list of signatures; empty for an unsealed document. */
    public Optional<String> signatureList() {
        return Xml.child(body, "Signatures").map(list -> OfdPackage.resolve(OfdWriter.ROOT, Xml.text(list)));
    }

    /** Places of the signatures the list names. */
    public List<String> signaturePlaces() {
        Optional<String> list = signatureList();
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> places = new ArrayList<>();
        for (Element entry : Xml.children(Xml.parse(content.required(list.get())), "Signature")) {
            places.add(OfdPackage.resolve(list.get(), entry.getAttribute("BaseLoc")));
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
        Element root = Xml.parse(bytes);
        Element info = Xml.required(root, "SignedInfo");
        Element references = Xml.required(info, "References");
        String valuePlace = OfdPackage.resolve(place, Xml.text(Xml.required(root, "SignedValue")));
        Optional<byte[]> seal = Xml.child(info, "Seal")
                .map(element ->
                        content.required(OfdPackage.resolve(place, Xml.text(Xml.required(element, "BaseLoc")))));
        return new Description(
                place,
                bytes,
                references.getAttribute("CheckMethod"),
                digests(place, references),
                content.required(valuePlace),
                valuePlace,
                seal);
    }

    private static Map<String, byte[]> digests(String place, Element references) {
        Map<String, byte[]> digests = new LinkedHashMap<>();
        for (Element reference : Xml.children(references, "Reference")) {
            String file = OfdPackage.resolve(place, reference.getAttribute("FileRef"));
            if (digests.put(file, decoded(Xml.text(Xml.required(reference, "CheckValue")))) != null) {
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
