package onenet.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Files as people and cheats upload them: a sealed document, a page of HTML in a paper, a script in a paper, a photograph that says where it was taken. */
public final class Uploads {

    /** A position as a phone writes it into a photograph. */
    public static final String POSITION = "GPS 22.9612N 115.3283E";

    /** A name that leaves its folder, breaks a header, turns the reading direction and ends like a page. */
    public static final String HOSTILE_NAME = "../../a\r\nSet-Cookie: x=1\u202Efdp.html";

    /** What is left of that name for a PDF. */
    public static final String HARMLESS_NAME = "aSet-Cookie_ x=1fdp.pdf";

    private Uploads() {}

    /** An operating licence, sealed with keys of a demonstration. */
    public static byte[] sealedOfd() {
        try (InputStream in = Uploads.class.getResourceAsStream("sealed-licence.ofd")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper of one empty page, another one for other words. */
    public static byte[] paper(String words) {
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                %% %s
                trailer<</Root 1 0 R/Size 4>>
                %%%%EOF
                """.formatted(words).getBytes(StandardCharsets.UTF_8);
    }

    /** A paper of one page with these lines on it, in letters of ASCII. */
    public static byte[] written(String... lines) {
        StringBuilder page = new StringBuilder("BT /F1 12 Tf 72 770 Td 16 TL");
        for (String line : lines) {
            page.append(" (").append(line).append(") Tj T*");
        }
        page.append(" ET");
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
                4 0 obj<</Length %d>>
                stream
                %s
                endstream
                endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                trailer<</Root 1 0 R/Size 6>>
                %%%%EOF
                """.formatted(page.length(), page).getBytes(StandardCharsets.US_ASCII);
    }

    /** A picture with nothing noted in it. */
    public static byte[] picture(String format) {
        return picture(format, 5003);
    }

    /** Another picture for another shade. */
    public static byte[] picture(String format, int shade) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, i * shade);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** To one program a paper, to another a page with a script. */
    public static byte[] paperAndPage() {
        return paper("<html><script>alert(1)</script></html>");
    }

    /** A paper that runs a script when it is opened; its name is written so that a search for it fails. */
    public static byte[] scripted() {
        return """
                %PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/J#61vaScript/J#53(app.alert(1))>>>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R/Size 4>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    /** A photograph with a position in it. */
    public static byte[] photograph() {
        byte[] notes = ("Exif\0\0" + POSITION).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] plain = picture("jpg");
        out.write(plain, 0, 2);
        out.writeBytes(HexFormat.of().parseHex("ffe1"));
        out.write(0);
        out.write(notes.length + 2);
        out.writeBytes(notes);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }
}
