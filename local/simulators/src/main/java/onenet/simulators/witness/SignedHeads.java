package onenet.simulators.witness;

import onenet.tlog.Checkpoint;
import onenet.tlog.Note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What one witness has signed: the newest head of each log, and the key it knows the log by. Each is a file, written before it is told. */
final class SignedHeads {

    private final Path folder;

    SignedHeads(Path folder) {
        this.folder = folder;
    }

    Optional<Note> newest(String nameOfFile) {
        return read(nameOfFile).map(Note::ofText);
    }

    Optional<String> key(String origin) {
        return read(file(origin) + ".key");
    }

    void keepKey(String origin, String key) {
        write(file(origin) + ".key", key);
    }

    void keep(Note head) {
        write(file(Checkpoint.ofText(head.text()).origin()), head.whole());
    }

    /** SHA-256 of the log's name: what a witness's readers ask by. */
    static String file(String origin) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(origin.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private Optional<String> read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve(name + ".new");
            Files.writeString(beside, text);
            Files.move(
                    beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
