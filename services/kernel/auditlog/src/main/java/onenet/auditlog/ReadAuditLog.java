package onenet.auditlog;

import onenet.tlog.Tile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What everybody may read of the log. */
@ApplicationScoped
public class ReadAuditLog {

    private final LogStore store;
    private final LogKeys keys;

    ReadAuditLog(LogStore store, LogKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** The newest head enough witnesses have signed; before the first of these, the newest the log has signed. */
    public Optional<String> checkpoint() {
        return store.head(Head.Kind.WITNESSED)
                .or(() -> store.head(Head.Kind.SIGNED))
                .map(head -> head.note().whole());
    }

    /**
     * @param path for example {@code tile/0/000}
     * @throws onenet.tlog.Malformed when it is not the path of a tile
     */
    public Optional<byte[]> tile(String path) {
        return store.find(Tile.ofPath(path));
    }

    /** The keys heads are signed with, a line each. Whoever means to check writes them down once, and believes no other later. */
    public String keys() {
        return keys.lines();
    }
}
