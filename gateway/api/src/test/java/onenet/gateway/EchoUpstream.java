package onenet.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * A service on bare sockets that keeps its connections, answers each request with what it saw, and notes whatever it cannot read. Of
 * {@code refused-early} it has seen enough before the body came; with {@code read-late} it takes its time.
 */
final class EchoUpstream implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<String> targets = ConcurrentHashMap.newKeySet();
    private final Set<String> faults = ConcurrentHashMap.newKeySet();
    private final Semaphore bodiesToRead = new Semaphore(0);

    EchoUpstream() throws IOException {
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    boolean saw(String word) {
        return targets.stream().anyMatch(target -> target.contains(word));
    }

    /** What no well-behaved gateway sends. */
    Set<String> faults() {
        return faults;
    }

    /** Lets it read the next body it has put off. */
    void readOn() {
        bodiesToRead.release();
    }

    private void welcome() {
        try {
            while (true) {
                Socket socket = door.accept();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            String line = line(in);
            while (line != null) {
                answer(socket, in, line);
                line = line(in);
            }
        } catch (IOException ended) {
            // the gateway gave the connection up
        }
    }

    private void answer(Socket socket, InputStream in, String requestLine) throws IOException {
        String[] parts = requestLine.split(" ", -1);
        if (parts.length != 3 || !parts[2].equals("HTTP/1.1")) {
            faults.add(requestLine);
            throw new IOException("not a request");
        }
        int length = 0;
        String sender = "";
        for (String field = line(in); field != null && !field.isEmpty(); field = line(in)) {
            String lower = field.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(field.substring(15).strip());
            } else if (lower.startsWith("x-forwarded-for:")) {
                sender = field.substring(16).strip();
            } else if (lower.startsWith("transfer-encoding:")) {
                faults.add(field);
            }
        }
        targets.add(parts[1].replaceAll("/mine-.*", "/mine"));
        if (parts[1].endsWith("?refused-early")) {
            write(socket, "413 Content Too Large", "");
            bodiesToRead.acquireUninterruptibly();
            body(in, length);
            return;
        }
        if (parts[1].endsWith("?read-late")) {
            bodiesToRead.acquireUninterruptibly();
        }
        write(socket, "200 OK", parts[0] + " " + parts[1] + " " + sender + " " + body(in, length));
    }

    private String body(InputStream in, int length) throws IOException {
        String body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        if (body.contains(" HTTP/1.1")) {
            faults.add("somebody's request in the body of another");
        }
        return body;
    }

    private static void write(Socket socket, String status, String content) throws IOException {
        socket.getOutputStream()
                .write(("HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\nContent-Length: " + content.length()
                                + "\r\n\r\n" + content)
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) next);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
