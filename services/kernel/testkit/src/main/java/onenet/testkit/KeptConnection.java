package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * A connection as a gateway keeps it: it serves the requests of many people one after the other, so what is left of a request that was refused must
 * not stand before the next one.
 */
public final class KeptConnection {

    private static final int PATIENCE_MILLIS = 10_000;

    private KeptConnection() {}

    /**
     * Sends a large request, and another behind it.
     *
     * @param large its method, path and fields, a line each, without the length
     * @param bytes how long its content is
     * @param next a path anybody may read
     * @return status of the first answer; the second was 200, or the first said that the connection ends
     */
    public static int servesAfter(URI service, String large, int bytes, String next) {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            connection.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = connection.getOutputStream();
            CompletableFuture<Void> sent =
                    CompletableFuture.runAsync(() -> send(out, large + "\r\nContent-Length: " + bytes, bytes));
            InputStream in = new BufferedInputStream(connection.getInputStream());
            String first = head(in);
            if (!first.toLowerCase(Locale.ROOT).contains("connection: close")) {
                in.readNBytes(length(first));
                sent.join();
                send(out, "GET " + next + " HTTP/1.1", 0);
                assertThat(status(head(in))).as(next + " behind " + large).isEqualTo(200);
            }
            return status(first);
        } catch (IOException silent) {
            throw new AssertionError("nothing was answered on the connection of: " + large, silent);
        }
    }

    private static void send(OutputStream out, String head, int bytes) {
        try {
            out.write((head + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(new byte[bytes]);
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int each = in.read(); each >= 0; each = in.read()) {
            head.write(each);
            if (each == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new IOException("the connection ended in the head: " + head);
    }

    private static int status(String head) {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    private static int length(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("an answer without its length: " + head));
    }
}
