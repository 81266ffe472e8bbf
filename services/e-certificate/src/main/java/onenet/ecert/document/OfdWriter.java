package onenet.ecert.document;

import static onenet.ecert.document.PageDrawing.number;

import onenet.ecert.document.PageDrawing.Box;
import onenet.sm.Sm3;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writer of the unsealed document (GB/T 33190): OFD.xml with the metadata, document, resources and pages. */
final class OfdWriter {

    static final String ROOT = "OFD.xml";
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = "xmlns:ofd=\"" + XmlReading.NAMESPACE + "\"";
    private static final int QR = 2;
    /** Above and below the base line, in parts of the size of its letters. */
    private static final double ROOM_OF_A_LINE = 1.35;

    private static final int FIRST_PAGE = 10;
    /** Room for the objects of one page between the numbers of two pages. */
    private static final int PAGE_STEP = 1000;

    private OfdWriter() {}

    static int pageId(int index) {
        return FIRST_PAGE + index * PAGE_STEP;
    }

    static OfdPackage write(CertificateLayout layout, CertificateMetadata metadata, String qrContent) {
        OfdFonts fonts = new OfdFonts(layout.pages());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, ROOT, root(metadata));
        put(entries, "Doc_0/Document.xml", document(layout.pages().size()));
        put(entries, "Doc_0/PublicRes.xml", publicResources(fonts));
        put(entries, "Doc_0/DocumentRes.xml", documentResources());
        entries.put("Doc_0/Res/qr.png", QrCode.png(qrContent));
        fonts.files().forEach((name, file) -> entries.put("Doc_0/Res/" + name, file));
        for (int i = 0; i < layout.pages().size(); i++) {
            put(
                    entries,
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    page(i, layout.pages().get(i), fonts));
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

    private static String publicResources(OfdFonts fonts) {
        return "<ofd:Res " + NS + " BaseLoc=\"Res\"><ofd:Fonts>" + fonts.resources() + "</ofd:Fonts></ofd:Res>";
    }

    private static String documentResources() {
        return "<ofd:Res " + NS + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"" + QR
                + "\" Type=\"Image\" Format=\"PNG\"><ofd:MediaFile>qr.png</ofd:MediaFile></ofd:MultiMedia>"
                + "</ofd:MultiMedias></ofd:Res>";
    }

    private static String page(int index, PageDrawing drawing, OfdFonts fonts) {
        int id = pageId(index) + 2;
        StringBuilder objects = new StringBuilder();
        for (PageDrawing.Frame frame : drawing.frames) {
            Box box = frame.box();
            objects.append(path(
                    id++,
                    box,
                    frame.width(),
                    drawing.colour,
                    "M 0 0 L %1$s 0 L %1$s %2$s L 0 %2$s C".formatted(number(box.width()), number(box.height()))));
        }
        for (PageDrawing.Stroke stroke : drawing.strokes) {
            Box box = new Box(stroke.x1(), stroke.y1() - 0.5, stroke.x2() - stroke.x1(), 1);
            objects.append(path(
                    id++,
                    box,
                    stroke.width(),
                    drawing.colour,
                    "M 0 0.5 L %s 0.5".formatted(number(stroke.x2() - stroke.x1()))));
        }
        if (drawing.code().isPresent()) {
            Box box = drawing.code().get();
            objects.append("<ofd:ImageObject ID=\"%d\" Boundary=\"%s\" ResourceID=\"%d\" CTM=\"%s 0 0 %s 0 0\"/>"
                    .formatted(id++, box.text(), QR, number(box.width()), number(box.height())));
        }
        for (OfdFonts.Run run : fonts.runs(drawing.texts)) {
            objects.append(text(id++, run));
        }
        StringBuilder foot = new StringBuilder();
        for (OfdFonts.Run run : fonts.runs(drawing.foot)) {
            foot.append(text(id++, run));
        }
        return ("<ofd:Page " + NS + "><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content>"
                        + "<ofd:Layer ID=\"%d\" Type=\"Body\">%s</ofd:Layer>"
                        + "<ofd:Layer ID=\"%d\" Type=\"Foreground\">%s</ofd:Layer></ofd:Content></ofd:Page>")
                .formatted(pageId(index) + 1, objects, id, foot);
    }

    private static String path(int id, Box box, double width, Color colour, String data) {
        return ("<ofd:PathObject ID=\"%d\" Boundary=\"%s\" LineWidth=\"%s\"><ofd:StrokeColor Value=\"%d %d %d\"/>"
                        + "<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>")
                .formatted(id, box.text(), number(width), colour.getRed(), colour.getGreen(), colour.getBlue(), data);
    }

    private static String text(int id, OfdFonts.Run run) {
        PageDrawing.PlacedText line = run.text();
        double size = line.size();
        int[] letters = line.text().codePoints().toArray();
        String steps = IntStream.range(0, Math.max(0, letters.length - 1))
                .mapToObj(i -> number(PageDrawing.advance(line.weight(), letters[i]) * size + line.spread()))
                .collect(Collectors.joining(" "));
        Box box = new Box(line.x(), line.y() - size, line.width() + size, size * ROOM_OF_A_LINE);
        return ("<ofd:TextObject ID=\"%d\" Boundary=\"%s\" Font=\"%d\" Size=\"%s\">%s<ofd:TextCode X=\"0\" Y=\"%s\""
                        + " DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>")
                .formatted(
                        id,
                        box.text(),
                        run.font(),
                        number(size),
                        run.transforms(),
                        number(size),
                        steps,
                        Xml.escape(line.text()));
    }
}
