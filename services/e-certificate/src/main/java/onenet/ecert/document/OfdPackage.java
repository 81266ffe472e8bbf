package onenet.ecert.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The package of an OFD document: entries by name, in order. */
public final class OfdPackage {

    private final Map<String, byte[]> entries;

    OfdPackage(Map<String, byte[]> entries) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static OfdPackage read(byte[] bytes, OfdLimits limits) {
        return new OfdPackage(CanonicalZip.read(bytes, limits));
    }

    /**
     * Reads a file whose digest says that it was sealed here, byte for byte. Only such a file needs no canonical container: those sealed before the
     * container was fixed have their sizes behind the content.
     */
    public static OfdPackage registered(byte[] bytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new MalformedDocument(MalformedDocument.Reason.DAMAGED_ENTRY, "the registered file is damaged", e);
        }
        return new OfdPackage(entries);
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
        return CanonicalZipWriter.write(entries);
    }

    /** Where a location written in {@code file} points: absolute ones start at the root of the package. */
    static String resolve(String file, String location) {
        if (location.startsWith("/")) {
            return location.substring(1);
        }
        return file.substring(0, file.lastIndexOf('/') + 1) + location;
    }
}
