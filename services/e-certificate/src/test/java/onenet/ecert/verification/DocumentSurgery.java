package onenet.ecert.verification;

import onenet.ecert.document.LicenceFixtures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a forger does to a document. */
public final class DocumentSurgery {

    private DocumentSurgery() {}

    /** Another text on the pages, in a container as plain as the issuer's. */
    public static byte[] changedText(byte[] ofd, String from, String to) {
        RawZip zip = RawZip.of(ofd);
        zip.entries.stream()
                .map(RawZip.Entry::text)
                .filter(name -> name.endsWith("Content.xml"))
                .toList()
                .forEach(name -> zip.replace(
                        name,
                        new String(zip.entry(name).plain, StandardCharsets.UTF_8)
                                .replace(from, to)
                                .getBytes(StandardCharsets.UTF_8)));
        return zip.bytes();
    }

    /** The same entries in a container that differs in one moment; every header is as plain as before. */
    public static byte[] repacked(byte[] ofd) {
        RawZip zip = RawZip.of(ofd);
        zip.entries.forEach(entry -> entry.time += 32);
        return zip.bytes();
    }

    /** The same entries with their sizes behind the content, as containers were written before their form was fixed. */
    public static byte[] asWrittenBefore(byte[] ofd) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (RawZip.Entry entry : RawZip.of(ofd).entries) {
                zip.putNextEntry(new ZipEntry(entry.text()));
                zip.write(entry.plain);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Everything right but the keys: another authority, another maker, the same names. */
    public static byte[] forged() {
        try {
            return LicenceFixtures.sealed(LicenceFixtures.keys(Files.createTempDirectory("forger"))
                    .of("441521")
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
