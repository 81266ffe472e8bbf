package onenet.blanks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A PDF of pages of text and lines (ISO 32000-1). The font is one of the Chinese ones a reader is expected to have or to replace (9.7.5.2, Adobe-GB1):
 * none is carried along, and none is licensed.
 */
final class PdfFile {

    private static final int FIRST_PAGE = 6;

    private static final String FONT =
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>";

    /** Letters of the Latin alphabet are half as wide as they are high (CID 1–95 and 814–939). */
    private static final String CID_FONT =
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
                    + "/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>";

    private static final String DESCRIPTOR =
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
                    + "/CapHeight 880/StemV 93>>";

    private PdfFile() {}

    static byte[] of(String title, List<String> pages) {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R/Lang(zh-CN)>>");
        String kids = IntStream.range(0, pages.size())
                .mapToObj(page -> (FIRST_PAGE + 2 * page) + " 0 R")
                .collect(Collectors.joining(" "));
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        objects.add(FONT);
        objects.add(CID_FONT);
        objects.add(DESCRIPTOR);
        for (String page : pages) {
            int content = objects.size() + 2;
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + content + " 0 R>>");
            objects.add("<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream");
        }
        objects.add("<</Title<feff" + PdfText.hex(title) + ">>>");
        return written(objects);
    }

    private static byte[] written(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, "%PDF-1.5\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n ".formatted(out.size())).append('\n');
            put(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = out.size();
        int size = objects.size() + 1;
        put(out, "xref\n0 " + size + "\n" + table);
        put(
                out,
                "trailer\n<</Size " + size + "/Root 1 0 R/Info " + objects.size() + " 0 R>>\nstartxref\n" + start
                        + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
