package onenet.ecert.document;

import onenet.sm.Sm3;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writer of the unsealed document (GB/T 33190): OFD.xml with the metadata, document, resources and pages. */
final class OfdWriter {

    static final String ROOT = "OFD.xml";
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = "xmlns:ofd=\"" + XmlReading.NAMESPACE + "\"";
    private static final int FONT = 1;
    private static final int QR = 2;
    private static final int FIRST_PAGE = 10;
    /** Room for the objects of one page between the numbers of two pages. */
    private static final int PAGE_STEP = 1000;

    private OfdWriter() {}

    static int pageId(int index) {
        return FIRST_PAGE + index * PAGE_STEP;
    }

    static OfdPackage write(CertificateLayout layout, CertificateMetadata metadata, String qrContent) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, ROOT, root(metadata));
        put(entries, "Doc_0/Document.xml", document(layout.pages().size()));
        put(entries, "Doc_0/PublicRes.xml", publicResources());
        put(entries, "Doc_0/DocumentRes.xml", documentResources());
        entries.put("Doc_0/Res/qr.png", QrCode.png(qrContent));
        for (int i = 0; i < layout.pages().size(); i++) {
            put(
                    entries,
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    page(i, layout.pages().get(i)));
        }
        return new OfdPackage(entries);
    }

    private static void put(Map<String, byte[]> entries, String name, String xml) {
        entries.put(name, (OPEN + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String root(CertificateMetadata metadata) {
        String custom = metadata.toCustomData().entrySet().stream()
                .map(data -> "<ofd:CustomData Name=\"%s\">%s</ofd:CustomData>"
                        .formatted(data.getKey(), Xml.escape(data.getValue())))
                .collect(Collectors.joining());
        String id = Sm3.hex(custom.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        return ("<ofd:OFD " + NS
                        + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID>"
                        + "<ofd:Title>%s</ofd:Title><ofd:CreationDate>%s</ofd:CreationDate>"
                        + "<ofd:Creator>One-Network Permits</ofd:Creator><ofd:CustomDatas>%s</ofd:CustomDatas></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                .formatted(id, metadata.kind().name(), metadata.issuedOn(), custom);
    }

    private static String document(int pages) {
        String list = IntStream.range(0, pages)
                .mapToObj(i -> "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(pageId(i), i))
                .collect(Collectors.joining());
        return ("<ofd:Document " + NS + "><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea>"
                        + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
                        + "</ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>")
                .formatted(pageId(pages), list);
    }

    private static String publicResources() {
        return "<ofd:Res " + NS + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"" + FONT
                + "\" FontName=\"宋体\" FamilyName=\"宋体\" Charset=\"unicode\"/></ofd:Fonts></ofd:Res>";
    }

    private static String documentResources() {
        return "<ofd:Res " + NS + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"" + QR
                + "\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>qr.png</ofd:MediaFile></ofd:MultiMedia>"
                + "</ofd:MultiMedias></ofd:Res>";
    }

    private static String page(int index, List<CertificateLayout.PlacedText> texts) {
        int id = pageId(index);
        StringBuilder objects = new StringBuilder()
                .append("<ofd:PathObject ID=\"%d\" Boundary=\"12 12 186 273\" LineWidth=\"0.8\">".formatted(id + 2))
                .append("<ofd:StrokeColor Value=\"160 20 30\"/><ofd:AbbreviatedData>M 0 0 L 186 0 L 186 273 L 0 273 C")
                .append("</ofd:AbbreviatedData></ofd:PathObject>");
        if (index == 0) {
            objects.append("<ofd:ImageObject ID=\"%d\" Boundary=\"%s\" ResourceID=\"%d\" CTM=\"25 0 0 25 0 0\"/>"
                    .formatted(id + 3, CertificateLayout.QR.text(), QR));
        }
        for (int i = 0; i < texts.size(); i++) {
            objects.append(text(id + 4 + i, texts.get(i)));
        }
        return ("<ofd:Page " + NS + "><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content>"
                        + "<ofd:Layer ID=\"%d\" Type=\"Body\">%s</ofd:Layer></ofd:Content></ofd:Page>")
                .formatted(id + 1, objects);
    }

    private static String text(int id, CertificateLayout.PlacedText line) {
        double size = line.size();
        int[] letters = line.text().codePoints().toArray();
        String steps = IntStream.range(0, Math.max(0, letters.length - 1))
                .mapToObj(i -> CertificateLayout.number(CertificateLayout.advance(letters[i]) * size))
                .collect(Collectors.joining(" "));
        CertificateLayout.Box box =
                new CertificateLayout.Box(line.x(), line.y(), CertificateLayout.WIDTH - line.x() - 12, size * 1.3);
        return ("<ofd:TextObject ID=\"%d\" Boundary=\"%s\" Font=\"%d\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\""
                        + " DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>")
                .formatted(
                        id,
                        box.text(),
                        FONT,
                        CertificateLayout.number(size),
                        CertificateLayout.number(size),
                        steps,
                        Xml.escape(line.text()));
    }
}
