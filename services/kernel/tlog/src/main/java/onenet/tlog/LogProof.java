package onenet.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That something stands in a log, for whoever has neither the log nor a network (C2SP tlog-proof).
 *
 * @param extra what the one who checks needs besides, unsigned; empty for nothing
 * @param index of the entry
 * @param path from the entry to the root of the checkpoint
 * @param checkpoint with the signatures of the log and its witnesses
 */
public record LogProof(byte[] extra, long index, List<Hash> path, Note checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 63;

    public LogProof {
        path = List.copyOf(path);
        extra = extra.clone();
    }

    @Override
    public byte[] extra() {
        return extra.clone();
    }

    /** @throws Malformed when the text is no such proof */
    public static LogProof ofText(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new Malformed("no proof");
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        require(lines.remove(0).equals(FIRST));
        byte[] extra = head(lines, EXTRA).map(Base64s::decode).orElse(new byte[0]);
        long index = Checkpoint.number(head(lines, INDEX).orElseThrow(() -> new Malformed("a proof of no entry")));
        require(lines.size() <= LONGEST_PATH);
        return new LogProof(
                extra, index, lines.stream().map(Hash::ofBase64).toList(), Note.ofText(text.substring(end + 2)));
    }

    /**
     * @param entry as it stands in the log
     * @param policy whom the reader believes
     * @return the head it was seen under
     * @throws NotTrusted when it is not that entry, or not a head to believe
     */
    public Checkpoint check(byte[] entry, WitnessPolicy policy) {
        Checkpoint head = policy.check(checkpoint);
        if (!Proofs.includes(head.root(), head.size(), index, Hash.ofLeaf(entry), path)) {
            throw new NotTrusted("the entry does not stand in the log at " + index);
        }
        return head;
    }

    public String text() {
        String told =
                extra.length == 0 ? "" : EXTRA + java.util.Base64.getEncoder().encodeToString(extra) + "\n";
        String hashes = path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return FIRST + "\n" + told + INDEX + index + "\n" + hashes + "\n" + checkpoint.whole();
    }

    private static Optional<String> head(List<String> lines, String name) {
        if (lines.isEmpty() || !lines.get(0).startsWith(name)) {
            return Optional.empty();
        }
        return Optional.of(lines.remove(0).substring(name.length()));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Malformed("no proof");
        }
    }
}
