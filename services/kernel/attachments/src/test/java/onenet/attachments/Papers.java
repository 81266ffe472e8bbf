package onenet.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people and cheats make them: papers, pictures of a phone, documents of the city. */
final class Papers {

    private static final String OFD =
            "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.1\" DocType=\"OFD\"/>";
    /** A position such as a phone writes it. */
    static final byte[] POSITION = "GPS 22.9612N 115.3283E".getBytes(StandardCharsets.US_ASCII);

    private Papers() {}

    static byte[] ofd(Map<String, String> more) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("OFD.xml", OFD);
        entries.putAll(more);
        return zip(entries);
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF of one page whose catalogue says more. */
    static byte[] pdf(String inCatalogue, String... objects) {
        StringBuilder text = new StringBuilder(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R " + inCatalogue + ">>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(4 + i).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        return text.append("trailer<</Root 1 0 R/Size ")
                .append(4 + objects.length)
                .append(">>\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A paper that opens with a password; with an empty one for anybody, who then may not change it. */
    static byte[] encrypted(String user, String owner) {
        return written(1, document -> document.protect(protection(user, owner)));
    }

    /** A paper of so many pages with something on each. */
    static byte[] book(int pages) {
        return written(pages, document -> {});
    }

    private interface Finish {

        void on(PDDocument document) throws IOException;
    }

    private static byte[] written(int pages, Finish finish) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.addRect(50, 50, 100 + i, 100);
                    pen.fill();
                }
            }
            finish.on(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static StandardProtectionPolicy protection(String user, String owner) {
        AccessPermission readOnly = new AccessPermission();
        readOnly.setCanModify(false);
        return new StandardProtectionPolicy(owner, user, readOnly);
    }

    /** A PDF all of whose objects but the tables lie packed in an object stream, as newer programs write them. */
    static byte[] packedPdf(String filters, List<String> objects, byte[] packed, int first) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        int stream = out.size();
        write(
                out,
                "9 0 obj<</Type/ObjStm/N " + objects.size() + "/First " + first + filters + "/Length " + packed.length
                        + ">>stream\n");
        out.writeBytes(packed);
        write(out, "\nendstream endobj\n");
        int table = out.size();
        ByteBuffer entries = ByteBuffer.allocate(11 * 4);
        for (int number = 0; number <= 10; number++) {
            boolean inStream = number >= 1 && number <= objects.size();
            int type = inStream ? 2 : number == 9 || number == 10 ? 1 : 0;
            int value = inStream ? 9 : number == 9 ? stream : number == 10 ? table : 0;
            entries.put((byte) type).putShort((short) value).put((byte) (inStream ? number - 1 : 0));
        }
        write(out, "10 0 obj<</Type/XRef/Size 11/W[1 2 1]/Root 1 0 R/Length 44>>stream\n");
        out.writeBytes(entries.array());
        write(out, "\nendstream endobj\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    static byte[] packedPdf(List<String> objects) {
        return packedPdf("/Filter/FlateDecode", objects, deflated(objectStream(objects)), first(objects));
    }

    static byte[] objectStream(List<String> objects) {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            head.append(i + 1).append(' ').append(body.length()).append(' ');
            body.append(objects.get(i)).append(' ');
        }
        return (head.toString() + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    static int first(List<String> objects) {
        String all = new String(objectStream(objects), StandardCharsets.ISO_8859_1);
        return all.indexOf(objects.get(0));
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** A photograph as a phone makes it: turned, with a position, a comment and a second picture behind its end. */
    static byte[] phoneJpeg(int orientation) {
        byte[] plain = image("jpg");
        ByteBuffer tiff = ByteBuffer.allocate(26 + POSITION.length);
        tiff.put(new byte[] {'I', 'I', 42, 0})
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(8)
                .putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        tiff.put(POSITION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
        segment(out, 0xE1, joined("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), POSITION));
        segment(out, 0xED, joined("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), POSITION));
        segment(out, 0xE2, joined("MPF\0".getBytes(StandardCharsets.US_ASCII), POSITION));
        segment(out, 0xFE, POSITION);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(POSITION);
        return out.toByteArray();
    }

    /** A PNG with a position in each of the places one may stand. */
    static byte[] phonePng() {
        byte[] plain = image("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        for (String kind : List.of("eXIf", "tEXt", "zTXt", "iTXt", "prVt")) {
            byte[] data = joined(kind.getBytes(StandardCharsets.US_ASCII), POSITION);
            CRC32 crc = new CRC32();
            crc.update(data);
            out.writeBytes(ByteBuffer.allocate(4).putInt(POSITION.length).array());
            out.writeBytes(data);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        }
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(POSITION);
        return out.toByteArray();
    }

    static byte[] image(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, i * 5003);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What is seen of a picture. */
    static int[] pixels(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        out.writeBytes(content);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
