package onenet.tlog;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a tile or of a bundle of entries (C2SP tlog-tiles).
 *
 * @param level 0 for hashes of entries, then up; {@link #ENTRIES} for the entries themselves
 * @param index within its level, from 0
 * @param width hashes in it: 256 when it is full, else fewer
 */
public record Tile(int level, long index, int width) {

    /** The level of bundles of entries. */
    public static final int ENTRIES = -1;

    /** Hashes, or entries, of a full tile. */
    public static final int FULL = 256;

    private static final int HIGHEST = 63;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new Malformed("no tile " + level + "/" + index + "/" + width);
        }
    }

    /** @throws Malformed when it is not the one path of a tile */
    public static Tile ofPath(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new Malformed("no tile");
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        String digits = parts.group(2).replace("x", "").replace("/", "");
        if (digits.length() > 18) {
            throw new Malformed("no tile so far out");
        }
        Tile tile = new Tile(
                level, Long.parseLong(digits), parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3)));
        if (!tile.path().equals(path)) {
            throw new Malformed("not the path of a tile");
        }
        return tile;
    }

    /** For example {@code tile/0/x001/x234/067.p/5}. */
    public String path() {
        String digits = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            digits = "x%03d/%s".formatted(rest % 1000, digits);
        }
        String partial = width == FULL ? "" : ".p/" + width;
        return "tile/%s/%s%s".formatted(level == ENTRIES ? "entries" : String.valueOf(level), digits, partial);
    }

    /** This tile, from a wider one of the same place: a log that has grown served it so when it was smaller. */
    public byte[] cut(byte[] wider) {
        return level == ENTRIES ? Bundle.first(wider, width) : Arrays.copyOf(wider, width * Hash.SIZE);
    }

    /** Whether what is kept of this place is as wide as this tile. */
    public boolean fits(byte[] kept) {
        return level == ENTRIES ? Bundle.entries(kept).size() >= width : kept.length >= width * Hash.SIZE;
    }

    /** The tile of this level that holds the hash, or entry, of that number, as wide as a log of that size has it. */
    static Tile of(int level, long number, long size) {
        long there = level <= 0 ? size : size >>> (8 * level);
        long index = number / FULL;
        return new Tile(level, index, (int) Math.min(FULL, there - index * FULL));
    }
}
