package onenet.tlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whether a proof leads where it says, reckoned from its hashes alone (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class Proofs {

    private Proofs() {}

    /** Whether the entry of this hash is the one of that number in the log of this size and root. */
    public static boolean includes(Hash root, long size, long index, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Hash.ofNode(beside, hash);
                last >>>= Long.numberOfTrailingZeros(place);
                place >>>= Long.numberOfTrailingZeros(place);
            } else {
                hash = Hash.ofNode(hash, beside);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the log of the second size and root began with the log of the first. */
    public static boolean continues(Checkpoint smaller, Checkpoint larger, List<Hash> path) {
        if (smaller.size() > larger.size()) {
            return false;
        }
        if (smaller.size() == 0) {
            return path.isEmpty();
        }
        if (smaller.size() == larger.size()) {
            return path.isEmpty() && smaller.root().equals(larger.root());
        }
        Deque<Hash> left = new ArrayDeque<>(path);
        if (Long.bitCount(smaller.size()) == 1) {
            left.push(smaller.root());
        }
        return !left.isEmpty() && leads(smaller, larger, left);
    }

    private static boolean leads(Checkpoint smaller, Checkpoint larger, Deque<Hash> left) {
        int up = Long.numberOfTrailingZeros(smaller.size());
        long place = (smaller.size() - 1) >>> up;
        long last = (larger.size() - 1) >>> up;
        Hash before = left.pop();
        Hash after = before;
        for (Hash beside : left) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                before = Hash.ofNode(beside, before);
                after = Hash.ofNode(beside, after);
                last >>>= Long.numberOfTrailingZeros(place);
                place >>>= Long.numberOfTrailingZeros(place);
            } else {
                after = Hash.ofNode(after, beside);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && before.equals(smaller.root()) && after.equals(larger.root());
    }
}
