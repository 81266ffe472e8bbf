package onenet.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A log that entries are added to: it holds its right edge alone, and says which tiles are new or wider. */
public final class GrowingTree {

    private final List<ByteArrayOutputStream> edge = new ArrayList<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private final Map<Tile, byte[]> changed = new LinkedHashMap<>();
    private long size;

    /** @param tiles of the log as it is; the last, not yet full one of each level is read */
    public GrowingTree(Tiles tiles, long size) {
        this.size = size;
        for (int level = 0; size >>> (8 * level) > 0; level++) {
            ByteArrayOutputStream row = new ByteArrayOutputStream();
            long there = size >>> (8 * level);
            if (there % Tile.FULL > 0) {
                row.writeBytes(tiles.read(Tile.of(level, there - 1, size)));
            }
            edge.add(row);
        }
        if (size % Tile.FULL > 0) {
            bundle.writeBytes(tiles.read(Tile.of(Tile.ENTRIES, size - 1, size)));
        }
    }

    /** @throws Malformed when the entry is longer than 65,535 bytes; nothing is added then */
    public void add(byte[] entry) {
        Bundle.add(bundle, entry);
        long index = size / Tile.FULL;
        size++;
        int width = (int) (size - index * Tile.FULL);
        if (width == Tile.FULL) {
            changed.put(new Tile(Tile.ENTRIES, index, width), bundle.toByteArray());
            bundle.reset();
        }
        add(0, index * Tile.FULL + width - 1, Hash.ofLeaf(entry));
    }

    private void add(int level, long number, Hash hash) {
        if (edge.size() == level) {
            edge.add(new ByteArrayOutputStream());
        }
        ByteArrayOutputStream row = edge.get(level);
        row.writeBytes(hash.bytes());
        if (row.size() == Tile.FULL * Hash.SIZE) {
            byte[] full = row.toByteArray();
            row.reset();
            changed.put(new Tile(level, number / Tile.FULL, Tile.FULL), full);
            add(level + 1, number / Tile.FULL, Tree.joined(hashes(full)));
        }
    }

    /** Entries by now. */
    public long size() {
        return size;
    }

    /** Every tile that was filled since this tree was opened, and the last one of each level as it is now. */
    public Map<Tile, byte[]> changed() {
        Map<Tile, byte[]> all = new LinkedHashMap<>(changed);
        if (bundle.size() > 0) {
            all.put(Tile.of(Tile.ENTRIES, size - 1, size), bundle.toByteArray());
        }
        for (int level = 0; level < edge.size(); level++) {
            if (edge.get(level).size() > 0) {
                all.put(
                        Tile.of(level, (size >>> (8 * level)) - 1, size),
                        edge.get(level).toByteArray());
            }
        }
        return all;
    }

    private static List<Hash> hashes(byte[] tile) {
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < tile.length; at += Hash.SIZE) {
            hashes.add(Hash.of(Arrays.copyOfRange(tile, at, at + Hash.SIZE)));
        }
        return hashes;
    }
}
