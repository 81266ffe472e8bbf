package onenet.ecert.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package of an OFD document: entries by name, in order. */
public final class OfdPackage {

    /** The time written into every entry: the same content gives the same bytes. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final Map<String, byte[]> entries;

    OfdPackage(Map<String, byte[]> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static OfdPackage read(byte[] bytes, OfdLimits limits) {
        return new OfdPackage(StrictZip.read(bytes, limits));
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public Optional<byte[]> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    byte[] required(String name) {
        return entry(name)
                .orElseThrow(() ->
                        new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "no " + name + " in the package"));
    }

    /** The same package with entries replaced or added at the end. */
    public OfdPackage with(Map<String, byte[]> more) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.putAll(more);
        return new OfdPackage(all);
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(FIXED_TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Where a location written in {@code file} points: absolute ones start at the root of the package. */
    static String resolve(String file, String location) {
        if (location.startsWith("/")) {
            return location.substring(1);
        }
        return file.substring(0, file.lastIndexOf('/') + 1) + location;
    }
}
