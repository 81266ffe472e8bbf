package onenet.attachments;

import java.io.IOException;
import java.nio.file.Path;

/** Port: looks for malicious content in what came in, before anything else opens it. */
@FunctionalInterface
public interface VirusScanner {

    /**
     * @throws onenet.problem.Problem INFECTED_FILE for what it knows as malicious, SCANNER_UNAVAILABLE when it cannot be asked: what was not
     *     looked at is not taken
     */
    void check(Path file) throws IOException;
}
