package onenet.tools;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entry point: finds the subcommand and runs it. */
public final class Main {
    private static final int USAGE = 64;
    private static final int INPUT_OUTPUT = 74;
    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            "copy-audit-log", new CopyLog(),
            "explain-clock", new ExplainClock(),
            "export-acts", new ExportActs(),
            "load-catalogue", new LoadCatalogue(),
            "prove-acts", new ProveActs(),
            "read-identifiers", new ReadIdentifiers(),
            "verify-audit", new VerifyAudit()));

    private Main() {}

    public static void main(String[] arguments) {
        // The bare descriptor: System.out would encode by the machine's locale.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(arguments, System.in, out, System.err));
    }

    static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) {
        Command command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command == null) {
            err.println("Usage: java -jar local-tools.jar <command> [options]; commands: "
                    + String.join(", ", COMMANDS.keySet()));
            return USAGE;
        }
        try {
            return command.run(List.of(arguments).subList(1, arguments.length), in, out, err);
        } catch (IOException broken) {
            err.println(arguments[0] + ": " + broken.getMessage());
            return INPUT_OUTPUT;
        }
    }
}
