package onenet.attachments;

import onenet.problem.CommonProblem;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Adapter: a ClamAV daemon, asked over its stream protocol (INSTREAM), so that it needs no file system of ours. */
final class ClamAv implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamAv.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final AttachmentsConfig.Clamav daemon;

    ClamAv(AttachmentsConfig.Clamav daemon) {
        this.daemon = daemon;
    }

    @Override
    public void check(Path file) {
        String verdict = verdict(file);
        if (verdict.endsWith(" FOUND")) {
            LOG.warnf("an upload was refused: %s", verdict);
            throw CommonProblem.INFECTED_FILE.raise();
        }
        if (!verdict.equals("stream: OK")) {
            LOG.errorf("ALARM the virus scanner could not look at an upload: %s", verdict);
            throw CommonProblem.SCANNER_UNAVAILABLE.raise();
        }
    }

    private String verdict(Path file) {
        int patience = Math.toIntExact(daemon.patience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(daemon.host(), daemon.port()), patience);
            socket.setSoTimeout(patience);
            send(file, new DataOutputStream(socket.getOutputStream()));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException unreachable) {
            LOG.errorf(
                    "ALARM the virus scanner at %s:%d cannot be asked: %s", daemon.host(), daemon.port(), unreachable);
            throw CommonProblem.SCANNER_UNAVAILABLE.raise();
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream content = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
