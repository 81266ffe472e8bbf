package onenet.tlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A log as files in a folder, each under the path it is served at: to be copied, carried away and read without us. */
public final class TileFolder implements Tiles {

    private final Path folder;

    public TileFolder(Path folder) {
        this.folder = folder;
    }

    /** A narrower tile than asked may be gone once the full one is there; the full one begins with it. */
    @Override
    public byte[] read(Tile tile) {
        Path file = folder.resolve(tile.path());
        Path full = folder.resolve(new Tile(tile.level(), tile.index(), Tile.FULL).path());
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            if (!Files.exists(full)) {
                throw new NotTrusted(tile.path() + " is missing");
            }
            return tile.cut(Files.readAllBytes(full));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(Map<Tile, byte[]> tiles) throws IOException {
        for (Map.Entry<Tile, byte[]> tile : tiles.entrySet()) {
            Path file = folder.resolve(tile.getKey().path());
            Files.createDirectories(file.getParent());
            Files.write(file, tile.getValue());
        }
    }
}
