package onenet.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** One subcommand of the tools. Everything it reads and writes comes in, so that a test can run it whole. */
interface Command {
    int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException;
}
