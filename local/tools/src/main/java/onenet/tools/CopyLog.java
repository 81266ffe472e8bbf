package onenet.tools;

import onenet.tlog.Checkpoint;
import onenet.tlog.Malformed;
import onenet.tlog.Note;
import onenet.tlog.Tile;
import onenet.tlog.TileFolder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Command: copies a public log into a folder, each file under the path it was served at; what the folder holds whole is not asked for again. Nothing
 * is checked here: that is verify-audit's, which needs no network.
 */
final class CopyLog implements Command {

    private static final int USAGE = 64;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        Optional<Options> options = Options.of(arguments, Set.of("--to"));
        if (options.isEmpty()
                || options.get().path("--to").isEmpty()
                || options.get().rest().size() != 1) {
            err.println("Usage: copy-audit-log --to FOLDER https://host/api/SERVICE/v1/audit-log");
            return USAGE;
        }
        Path folder = options.get().path("--to").get();
        String log = options.get().rest().get(0).replaceAll("/+$", "");
        byte[] shown = get(log + "/checkpoint");
        long size = size(shown);
        for (int level = Tile.ENTRIES; level < 8; level++) {
            copy(log, folder, level, size);
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("checkpoint"), shown);
        out.write("%s: %d acts%n".formatted(folder, size).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private void copy(String log, Path folder, int level, long size) throws IOException {
        long wide = level <= 0 ? size : size >>> (8 * level);
        for (long index = 0; index * Tile.FULL < wide; index++) {
            Tile tile = new Tile(level, index, (int) Math.min(Tile.FULL, wide - index * Tile.FULL));
            if (!Files.exists(folder.resolve(tile.path()))) {
                new TileFolder(folder).write(Map.of(tile, get(log + "/" + tile.path())));
            }
        }
    }

    private static long size(byte[] shown) throws IOException {
        try {
            return Checkpoint.ofText(Note.ofText(new String(shown, StandardCharsets.UTF_8))
                            .text())
                    .size();
        } catch (Malformed none) {
            throw new IOException("what is shown as the head of the log is none: " + none.getMessage(), none);
        }
    }

    private byte[] get(String address) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(address + " was not read to its end", stopped);
        }
    }
}
