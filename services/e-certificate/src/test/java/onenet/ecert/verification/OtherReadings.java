package onenet.ecert.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** How programs that know nothing of certificates read a file: from the front as it comes, and by its directory. */
final class OtherReadings {

    private static final Pattern TEXT = Pattern.compile("<[a-z]*:?TextCode[^>]*>([^<]*)<");

    private OtherReadings() {}

    /** The text of all pages as a program sees it that reads entry after entry. */
    static String streamed(byte[] file) {
        SortedMap<String, String> pages = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pages.merge(entry.getName(), text(zip.readAllBytes()), String::concat);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages(pages);
    }

    /** The text of all pages as a program sees it that begins with the directory. */
    static String listed(byte[] file, Path directory) {
        SortedMap<String, String> pages = new TreeMap<>();
        try {
            Path place = Files.createTempFile(directory, "reading", ".ofd");
            Files.write(place, file);
            try (ZipFile zip = new ZipFile(place.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    pages.merge(entry.getName(), text(zip.getInputStream(entry).readAllBytes()), String::concat);
                }
            }
            Files.delete(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages(pages);
    }

    private static String pages(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/Content.xml"))
                .map(java.util.Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static String text(byte[] xml) {
        return TEXT.matcher(new String(xml, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining())
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
