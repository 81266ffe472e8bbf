package onenet.tlog;

/** Where tiles are kept: a database, a folder, an address. */
@FunctionalInterface
public interface Tiles {

    /**
     * @return the tile's hashes one behind the other, or its entries each after its length in two bytes
     * @throws NotTrusted when there is no such tile, though the log is large enough to have it
     */
    byte[] read(Tile tile);
}
