package onenet.ecert.document;

import onenet.ecert.document.PageDrawing.Box;
import onenet.ecert.seal.SesSignature;
import onenet.sm.Sm2;
import onenet.sm.Sm3;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts an office's seal on a document: stamp annotation, digests of everything in the package, signed value (GB/T 33190 chapter 18). */
final class OfdSealing {

    static final String SIGNATURES = "Doc_0/Signs/Signatures.xml";
    static final String SIGNATURE = "Doc_0/Signs/Sign_0/Signature.xml";
    static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
    static final String SEAL = "Doc_0/Signs/Sign_0/Seal.esl";
    private static final String NS = "xmlns:ofd=\"" + XmlReading.NAMESPACE + "\"";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private OfdSealing() {}

    /** Whoever holds the key: signs the description found at a place in the package. */
    @FunctionalInterface
    interface Sealer {
        SesSignature sign(Instant at, byte[] description, String place);
    }

    /** Where the seal's picture stands. */
    record Stamp(int pageId, Box box) {}

    static OfdPackage seal(OfdPackage plain, byte[] seal, Sealer sealer, Instant at, List<Stamp> stamps) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put(OfdWriter.ROOT, announced(plain.required(OfdWriter.ROOT)));
        content.put(SEAL, seal);
        OfdPackage protectedContent = plain.with(content);

        byte[] description = description(protectedContent, at, stamps);
        Map<String, byte[]> signature = new LinkedHashMap<>();
        signature.put(SIGNATURES, list());
        signature.put(SIGNATURE, description);
        signature.put(VALUE, sealer.sign(at, description, "/" + SIGNATURE).encoded());
        return protectedContent.with(signature);
    }

    /** The root file names the list of signatures; it is itself protected, so this happens first. */
    private static byte[] announced(byte[] root) {
        String xml = new String(root, StandardCharsets.UTF_8);
        return xml.replace("</ofd:DocRoot>", "</ofd:DocRoot><ofd:Signatures>" + SIGNATURES + "</ofd:Signatures>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] list() {
        return ("<ofd:Signatures " + NS + "><ofd:MaxSignId>1</ofd:MaxSignId>"
                        + "<ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/" + SIGNATURE + "\"/></ofd:Signatures>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] description(OfdPackage content, Instant at, List<Stamp> stamps) {
        StringBuilder references = new StringBuilder();
        for (String name : content.names()) {
            String digest = Base64.getEncoder().encodeToString(Sm3.digest(content.required(name)));
            references.append("<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>"
                    .formatted(Xml.escape(name), digest));
        }
        return ("<ofd:Signature " + NS + "><ofd:SignedInfo>"
                        + "<ofd:Provider ProviderName=\"One-Network Permits\" Company=\"onenet\" Version=\"1\"/>"
                        + "<ofd:SignatureMethod>%s</ofd:SignatureMethod>"
                        + "<ofd:SignatureDateTime>%s</ofd:SignatureDateTime>"
                        + "<ofd:References CheckMethod=\"%s\">%s</ofd:References>"
                        + "%s"
                        + "<ofd:Seal><ofd:BaseLoc>/%s</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>"
                        + "<ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>")
                .formatted(Sm2.OID, TIME.format(at), Sm3.OID, references, places(stamps), SEAL, VALUE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String places(List<Stamp> stamps) {
        return IntStream.range(0, stamps.size())
                .mapToObj(i -> "<ofd:StampAnnot ID=\"%d\" PageRef=\"%d\" Boundary=\"%s\"/>"
                        .formatted(
                                i + 1,
                                stamps.get(i).pageId(),
                                stamps.get(i).box().text()))
                .collect(Collectors.joining());
    }
}
