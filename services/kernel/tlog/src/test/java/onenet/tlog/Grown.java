package onenet.tlog;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A log in memory, and the tree of RFC 6962 reckoned by its definition, without tiles. */
final class Grown implements Tiles {

    final Map<Tile, byte[]> kept = new HashMap<>();
    private long size;

    Grown(long size) {
        to(size);
    }

    /** Grows it further, opened anew as after a restart. */
    Grown to(long larger) {
        GrowingTree tree = new GrowingTree(this, size);
        for (long i = size; i < larger; i++) {
            tree.add(entry(i));
        }
        kept.putAll(tree.changed());
        size = larger;
        return this;
    }

    Tree tree() {
        return new Tree(this, size);
    }

    @Override
    public byte[] read(Tile tile) {
        for (int wider = tile.width(); wider <= Tile.FULL; wider++) {
            byte[] found = kept.get(new Tile(tile.level(), tile.index(), wider));
            if (found != null) {
                return tile.cut(found);
            }
        }
        throw new NotTrusted(tile.path() + " is missing");
    }

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    /** MTH of section 2.1, word for word. */
    static Hash naive(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofNothing();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return Hash.ofNode(naive(leaves.subList(0, split)), naive(leaves.subList(split, leaves.size())));
    }

    static Hash naive(long size) {
        return naive(Stream.iterate(0L, i -> i + 1)
                .limit(size)
                .map(i -> Hash.ofLeaf(entry(i)))
                .toList());
    }
}
