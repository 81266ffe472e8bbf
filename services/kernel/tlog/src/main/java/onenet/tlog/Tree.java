package onenet.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A log of a certain size, read from its tiles: its root, its entries, and the two proofs of RFC 6962. Tiles are read once each; one tree is
 * for one reader.
 */
public final class Tree {

    /** Levels of the tree that one tile spans. */
    private static final int HEIGHT = 8;

    private final Tiles tiles;
    private final long size;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** @param size entries of the log, at most as many as the tiles hold */
    public Tree(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    public Hash root() {
        return size == 0 ? Hash.ofNothing() : between(0, size);
    }

    /**
     * @param index from 0
     * @throws NotTrusted when what is served is not what the tree was made of
     */
    public byte[] entry(long index) {
        List<byte[]> bundle = Bundle.entries(tile(Tile.of(Tile.ENTRIES, within(index), size)));
        int place = (int) (index % Tile.FULL);
        if (bundle.size() <= place || !Hash.ofLeaf(bundle.get(place)).equals(complete(index, 0))) {
            throw new NotTrusted("entry " + index + " is not the one the tree was made of");
        }
        return bundle.get(place);
    }

    /** The hashes that lead from an entry to the root, the entry's neighbour first (RFC 6962, section 2.1.1). */
    public List<Hash> inclusion(long index) {
        List<Hash> path = new ArrayList<>();
        inclusion(within(index), 0, size, path);
        return path;
    }

    /** The hashes that show that this log began with a smaller one (RFC 6962, section 2.1.2); none when that was empty, or this one. */
    public List<Hash> consistency(long smaller) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException("a log of " + size + " did not begin with " + smaller);
        }
        List<Hash> path = new ArrayList<>();
        if (smaller > 0) {
            consistency(smaller, 0, size, true, path);
        }
        return path;
    }

    private void inclusion(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(between(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(between(from, middle));
        }
    }

    private void consistency(long smaller, long from, long to, boolean known, List<Hash> path) {
        if (smaller == to) {
            if (!known) {
                path.add(between(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (smaller <= middle) {
            consistency(smaller, from, middle, known, path);
            path.add(between(middle, to));
        } else {
            consistency(smaller, middle, to, false, path);
            path.add(between(from, middle));
        }
    }

    private Hash between(long from, long to) {
        long many = to - from;
        if (Long.bitCount(many) == 1) {
            return complete(from, Long.numberOfTrailingZeros(many));
        }
        long middle = from + split(many);
        return Hash.ofNode(between(from, middle), between(middle, to));
    }

    /** The root of a whole subtree: one hash of a tile, or a few of them joined. */
    private Hash complete(long from, int height) {
        int level = height / HEIGHT;
        int wide = 1 << (height % HEIGHT);
        long first = from >>> (level * HEIGHT);
        byte[] tile = tile(Tile.of(level, first, size));
        List<Hash> row = new ArrayList<>(wide);
        int place = (int) (first % Tile.FULL);
        for (int i = place; i < place + wide; i++) {
            row.add(Hash.of(Arrays.copyOfRange(tile, i * Hash.SIZE, (i + 1) * Hash.SIZE)));
        }
        return joined(row);
    }

    /** @param row as many hashes as a power of two */
    static Hash joined(List<Hash> row) {
        List<Hash> level = row;
        while (level.size() > 1) {
            List<Hash> above = new ArrayList<>(level.size() / 2);
            for (int i = 0; i < level.size(); i += 2) {
                above.add(Hash.ofNode(level.get(i), level.get(i + 1)));
            }
            level = above;
        }
        return level.get(0);
    }

    /** The largest power of two below. */
    static long split(long many) {
        return Long.highestOneBit(many - 1);
    }

    private byte[] tile(Tile tile) {
        return read.computeIfAbsent(tile, asked -> {
            byte[] found = tiles.read(asked);
            if (asked.level() != Tile.ENTRIES && found.length != asked.width() * Hash.SIZE) {
                throw new NotTrusted(asked.path() + " is not as wide as its name");
            }
            return found;
        });
    }

    private long within(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " in a log of " + size);
        }
        return index;
    }
}
