package onenet.tlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a witness does with a head it is shown (C2SP tlog-witness, {@code add-checkpoint}): it signs it when it continues what it signed
 * before, and never two histories. Where it keeps what it signed is its caller's, who holds that still meanwhile.
 */
public final class Witness {

    private final SignerKey key;

    public Witness(SignerKey key) {
        this.key = key;
    }

    /**
     * @param asked what was sent
     * @param owner the log's key
     * @param last the head signed before, of this log; empty when none was
     */
    public Answer add(Request asked, VerifierKey owner, Optional<Checkpoint> last, Instant now) {
        Checkpoint head = Checkpoint.ofText(asked.checkpoint().text());
        try {
            if (asked.checkpoint().by(owner).findAny().isEmpty()) {
                return Answer.refused(Status.NOT_SIGNED);
            }
        } catch (NotTrusted forged) {
            return Answer.refused(Status.NOT_SIGNED);
        }
        Checkpoint before = last.orElse(new Checkpoint(head.origin(), 0, Hash.ofNothing()));
        if (asked.oldSize() > head.size()) {
            return Answer.refused(Status.SENSELESS);
        }
        if (asked.oldSize() != before.size()) {
            return Answer.refused(Status.ANOTHER_SIZE);
        }
        boolean follows = Proofs.continues(before, head, asked.path())
                && (head.size() > 0 || head.root().equals(Hash.ofNothing()));
        return follows
                ? new Answer(
                        Status.SIGNED, Optional.of(key.sign(asked.checkpoint().text(), now)))
                : Answer.refused(Status.ANOTHER_HISTORY);
    }

    /** What comes of it, with the status HTTP has for it. */
    public enum Status {
        SIGNED(200),
        SENSELESS(400),
        NOT_SIGNED(403),
        ANOTHER_SIZE(409),
        ANOTHER_HISTORY(422);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    /** @param signature of a head that was signed */
    public record Answer(Status status, Optional<Signed> signature) {

        static Answer refused(Status status) {
            return new Answer(status, Optional.empty());
        }
    }

    /**
     * What a log sends.
     *
     * @param oldSize of the head the witness signed last, as far as the log knows
     * @param path from that head to this one
     */
    public record Request(long oldSize, List<Hash> path, Note checkpoint) {

        private static final String OLD = "old ";
        private static final int LONGEST_PATH = 63;

        /** @throws Malformed when it is no such request */
        public static Request ofText(String text) {
            int end = text.indexOf("\n\n");
            if (end < 0 || !text.startsWith(OLD)) {
                throw new Malformed("no request to a witness");
            }
            List<String> lines = List.of(text.substring(0, end).split("\n", -1));
            if (lines.size() > LONGEST_PATH + 1) {
                throw new Malformed("a path of more than 63");
            }
            return new Request(
                    Checkpoint.number(lines.get(0).substring(OLD.length())),
                    lines.subList(1, lines.size()).stream().map(Hash::ofBase64).toList(),
                    Note.ofText(text.substring(end + 2)));
        }

        public String text() {
            StringBuilder text = new StringBuilder(OLD).append(oldSize).append('\n');
            path.forEach(hash -> text.append(hash.base64()).append('\n'));
            return text.append('\n').append(checkpoint.whole()).toString();
        }
    }
}
