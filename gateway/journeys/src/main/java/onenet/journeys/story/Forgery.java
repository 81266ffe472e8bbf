package onenet.journeys.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What cheats do to a certificate: one changes a page, one hides another page, one also mends the list of digests, the last seals it anew himself. */
public final class Forgery {

    private static final String PAGE = "Content.xml";
    private static final String LIST = "Signature.xml";
    private static final String VALUE = "SignedValue.dat";

    private Forgery() {}

    /** A copy with one changed page. */
    public static byte[] tampered(byte[] ofd) {
        Map<String, byte[]> entries = unzip(ofd);
        entries.replaceAll((name, content) -> name.endsWith(PAGE) ? changed(content) : content);
        return zip(entries);
    }

    /** A copy with a directory in whose unread content another page lies: programs that read as the file comes show that one. */
    public static byte[] twofold(byte[] ofd) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Map<String, byte[]> genuine = unzip(ofd);
        genuine.forEach((name, content) -> {
            if (name.endsWith(PAGE)) {
                entries.put("Doc_0/x/", zip(Map.of(name, changed(content))));
            }
            entries.put(name, content);
        });
        return zip(entries);
    }

    /** A copy with every entry as it was, in a container written anew. */
    public static byte[] repacked(byte[] ofd) {
        return zip(unzip(ofd));
    }

    /** A copy with one changed page whose digest in the seal's list was made to fit again. */
    public static byte[] redigested(byte[] ofd) {
        Map<String, byte[]> entries = unzip(ofd);
        Map<String, String> digests = new LinkedHashMap<>();
        entries.replaceAll((name, content) -> {
            if (!name.endsWith(PAGE)) {
                return content;
            }
            byte[] other = changed(content);
            digests.put(sm3(content), sm3(other));
            return other;
        });
        entries.replaceAll((name, content) -> name.endsWith(LIST) ? replaced(content, digests) : content);
        return zip(entries);
    }

    /** A copy with one changed page, its digests mended, and sealed by a stranger under the office's copied seal. */
    public static byte[] forged(byte[] ofd) {
        Map<String, byte[]> entries = unzip(redigested(ofd));
        byte[] description = entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(LIST))
                .findFirst()
                .orElseThrow()
                .getValue();
        var stranger = new StrangersSeal();
        entries.replaceAll((name, content) -> name.endsWith(VALUE) ? stranger.over(description, content) : content);
        return zip(entries);
    }

    private static byte[] changed(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("甲醇", "乙醇")
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] list, Map<String, String> digests) {
        String text = new String(list, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> pair : digests.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sm3(byte[] content) {
        return Base64.getEncoder().encodeToString(StrangersSeal.sm3(content));
    }

    private static Map<String, byte[]> unzip(byte[] ofd) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(header(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As plain as the issuer writes it: a cheat would not fail by the container. */
    private static ZipEntry header(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var header = new ZipEntry(name);
        header.setMethod(ZipEntry.STORED);
        header.setSize(content.length);
        header.setCrc(crc.getValue());
        return header;
    }
}
