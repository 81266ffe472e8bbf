package onenet.tools;

import onenet.audit.ExportedAct;
import onenet.tlog.Checkpoint;
import onenet.tlog.LogProof;
import onenet.tlog.Malformed;
import onenet.tlog.NotTrusted;
import onenet.tlog.Note;
import onenet.tlog.TileFolder;
import onenet.tlog.Tree;

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
 * Command: writes a proof for each act of a case, from a copied log and its exported rows. A proof holds the row itself, and is checked with nothing but
 * a policy: it can be filed with a decision, and goes on proving when log, database and we are gone.
 */
final class ProveActs implements Command {

    private static final int USAGE = 64;
    private static final Set<String> KNOWN = Set.of("--log", "--acts", "--to");

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        Optional<Options> options = Options.of(arguments, KNOWN)
                .filter(given ->
                        given.rest().size() == 1 && given.values().keySet().equals(KNOWN));
        if (options.isEmpty()) {
            err.println("Usage: prove-acts --log FOLDER --acts FILE --to FOLDER CASE_NUMBER");
            return USAGE;
        }
        Path log = options.get().path("--log").orElseThrow();
        Path to = options.get().path("--to").orElseThrow();
        String caseNumber = options.get().rest().get(0);
        int written = 0;
        try (Stream<String> lines = Files.lines(options.get().path("--acts").orElseThrow())) {
            Note head = Note.ofText(Files.readString(log.resolve("checkpoint")));
            Tree tree =
                    new Tree(new TileFolder(log), Checkpoint.ofText(head.text()).size());
            Files.createDirectories(to);
            for (ExportedAct act : acts(lines, caseNumber)) {
                byte[] row = act.line().getBytes(StandardCharsets.UTF_8);
                LogProof proof = new LogProof(row, act.index(), tree.inclusion(act.index()), head);
                Files.writeString(to.resolve("%019d.tlog-proof".formatted(act.index())), proof.text());
                written++;
            }
        } catch (Malformed | NotTrusted | IllegalArgumentException worthless) {
            throw new IOException(worthless.getMessage(), worthless);
        }
        out.write("%s: %d proofs%n".formatted(to, written).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return written > 0 ? 0 : 1;
    }

    private static List<ExportedAct> acts(Stream<String> lines, String caseNumber) {
        return lines.map(ExportedAct::ofLine)
                .filter(act -> act.row().caseNumber().equals(caseNumber))
                .toList();
    }
}
