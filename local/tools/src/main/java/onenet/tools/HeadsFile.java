package onenet.tools;

import onenet.audit.AuditHead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the chains of each database ended when they were last found whole: one line a chain with database, chain, position and
 * hash. It is worth as much as the place it lies in: somewhere the databases' administrators cannot write.
 */
final class HeadsFile {

    private static final String TITLE =
            "# Heads of audit chains, written by verify-audit: database chain position hash";

    private final Path file;
    private final Map<String, Map<Integer, AuditHead>> heads = new TreeMap<>();

    private HeadsFile(Path file) {
        this.file = file;
    }

    /**
     * @param begin whether a new one may be started
     * @throws IOException when it is not there or not readable: a memory that is gone is not an empty one
     */
    static HeadsFile read(Path file, boolean begin) throws IOException {
        HeadsFile read = new HeadsFile(file);
        if (!Files.exists(file)) {
            if (begin) {
                return read;
            }
            throw new IOException(file + " is not there; --begin starts a new one");
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                read.add(line.split(" "), line);
            }
        }
        return read;
    }

    private void add(String[] parts, String line) throws IOException {
        try {
            heads.computeIfAbsent(parts[0], database -> new TreeMap<>())
                    .put(Integer.valueOf(parts[1]), new AuditHead(Long.parseLong(parts[2]), parts[3]));
        } catch (IndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new IOException(file + ": not a head: " + line, unreadable);
        }
    }

    Optional<Map<Integer, AuditHead>> of(String database) {
        return Optional.ofNullable(heads.get(database));
    }

    /** Databases remembered that are not among the given ones. */
    Set<String> without(Set<String> databases) {
        Set<String> others = new TreeSet<>(heads.keySet());
        others.removeAll(databases);
        return others;
    }

    void remember(String database, Map<Integer, AuditHead> ends) {
        heads.put(database, new TreeMap<>(ends));
    }

    /** Takes the old file's place at once, readable by its owner only. */
    void write() throws IOException {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        heads.forEach((database, chains) -> chains.forEach((chain, head) ->
                text.append("%s %d %d %s\n".formatted(database, chain, head.position(), head.hash()))));
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
