package onenet.tools;

import onenet.audit.ExportedAct;
import onenet.audit.LogVerifier;
import onenet.tlog.Malformed;
import onenet.tlog.NotTrusted;
import onenet.tlog.Note;
import onenet.tlog.TileFolder;
import onenet.tlog.WitnessPolicy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Command: checks a copied log from files alone, with the rows behind it when there are any, and against every head seen before. Exit status 0 when
 * nothing is wrong, 1 when something is, 74 when a file cannot be read. The head is remembered when nothing is wrong.
 */
final class VerifyLog implements Command {

    static final String USAGE = "verify-audit --log FOLDER --policy FILE [--acts FILE] [--seen FOLDER]";

    private static final int WRONG_USE = 64;
    private static final Set<String> KNOWN = Set.of("--log", "--policy", "--acts", "--seen");

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        Optional<Options> options = Options.of(arguments, KNOWN)
                .filter(given -> given.rest().isEmpty()
                        && given.path("--log").isPresent()
                        && given.path("--policy").isPresent());
        if (options.isEmpty()) {
            err.println("Usage: " + USAGE);
            return WRONG_USE;
        }
        Path folder = options.get().path("--log").orElseThrow();
        LogVerifier.Finding found = verify(folder, options.get());
        String words = found.fault().map(fault -> "BROKEN  " + fault).orElse("WHOLE");
        out.write("%s: %d acts  %s%n".formatted(folder, found.acts(), words).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return found.fault().isEmpty() ? 0 : 1;
    }

    private static LogVerifier.Finding verify(Path folder, Options options) throws IOException {
        Optional<Path> seen = options.path("--seen");
        try (Stream<String> lines = lines(options.path("--acts"))) {
            LogVerifier verifier = new LogVerifier(
                    WitnessPolicy.of(Files.readString(options.path("--policy").orElseThrow())));
            for (Path file : files(seen)) {
                Optional<String> fault = verifier.saw(Note.ofText(Files.readString(file)));
                if (fault.isPresent()) {
                    return new LogVerifier.Finding(0, fault.map(what -> file.getFileName() + ": " + what));
                }
            }
            String shown = Files.readString(folder.resolve("checkpoint"));
            LogVerifier.Finding found = verifier.verify(
                    Note.ofText(shown),
                    new TileFolder(folder),
                    options.path("--acts").isEmpty()
                            ? null
                            : lines.map(ExportedAct::ofLine).iterator());
            if (found.fault().isEmpty() && seen.isPresent()) {
                Files.createDirectories(seen.get());
                Files.writeString(seen.get().resolve("%019d.checkpoint".formatted(found.acts())), shown);
            }
            return found;
        } catch (Malformed | NotTrusted worthless) {
            return new LogVerifier.Finding(0, Optional.of(worthless.getMessage()));
        }
    }

    private static Stream<String> lines(Optional<Path> acts) throws IOException {
        return acts.isEmpty() ? Stream.empty() : Files.lines(acts.get());
    }

    private static List<Path> files(Optional<Path> seen) throws IOException {
        if (seen.isEmpty() || !Files.isDirectory(seen.get())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(seen.get())) {
            return files.sorted().toList();
        }
    }
}
