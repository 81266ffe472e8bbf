package onenet.tlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The root of a log while it is read from its first entry on; as many hashes are held as the log has whole subtrees. */
public final class RunningRoot {

    private final Deque<Hash> subtrees = new ArrayDeque<>();
    private long size;

    public void add(byte[] entry) {
        Hash hash = Hash.ofLeaf(entry);
        for (long whole = size; (whole & 1) == 1; whole >>>= 1) {
            hash = Hash.ofNode(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (size == 0) {
            return Hash.ofNothing();
        }
        Iterator<Hash> smallestFirst = subtrees.iterator();
        Hash root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = Hash.ofNode(smallestFirst.next(), root);
        }
        return root;
    }
}
