package onenet.tools;

import onenet.audit.AuditRecord;
import onenet.audit.ExportedAct;
import onenet.audit.LoggedAct;
import onenet.tlog.Checkpoint;
import onenet.tlog.LogProof;
import onenet.tlog.Malformed;
import onenet.tlog.NotTrusted;
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

/** Command: checks the proof of one act with nothing but a policy, and says what was done, by whom and when. Exit status as verify-audit's. */
final class VerifyProof implements Command {

    static final String USAGE = "verify-audit --proof FILE --policy FILE";

    private static final int WRONG_USE = 64;

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        Optional<Options> options = Options.of(arguments, Set.of("--proof", "--policy"))
                .filter(given -> given.rest().isEmpty() && given.values().size() == 2);
        if (options.isEmpty()) {
            err.println("Usage: " + USAGE);
            return WRONG_USE;
        }
        Path file = options.get().path("--proof").orElseThrow();
        String policy = Files.readString(options.get().path("--policy").orElseThrow());
        String words;
        boolean good = false;
        try {
            words = "PROVEN  " + proven(LogProof.ofText(Files.readString(file)), WitnessPolicy.of(policy));
            good = true;
        } catch (Malformed | NotTrusted worthless) {
            words = "BROKEN  " + worthless.getMessage();
        }
        out.write("%s: %s%n".formatted(file, words).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return good ? 0 : 1;
    }

    private static String proven(LogProof proof, WitnessPolicy policy) {
        ExportedAct act = ExportedAct.ofLine(new String(proof.extra(), StandardCharsets.UTF_8));
        AuditRecord row = act.row();
        Checkpoint head = proof.check(LoggedAct.of(row, act.salt()).entry(), policy);
        return "%s of %s by %s (%s, %s) at %s; entry %d of the first %d of %s"
                .formatted(
                        row.action(),
                        row.caseNumber(),
                        row.actorName(),
                        row.capacity(),
                        row.office(),
                        row.recordedAt(),
                        proof.index(),
                        head.size(),
                        head.origin());
    }
}
