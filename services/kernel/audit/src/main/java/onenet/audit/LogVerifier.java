package onenet.audit;

import onenet.tlog.Checkpoint;
import onenet.tlog.Malformed;
import onenet.tlog.NotTrusted;
import onenet.tlog.Note;
import onenet.tlog.RunningRoot;
import onenet.tlog.Tiles;
import onenet.tlog.Tree;
import onenet.tlog.WitnessPolicy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks the public log of an audit record, and the rows behind it, from files alone: nobody's database is asked. What was seen before is compared,
 * so that no second history can be shown; what a head's witnesses signed at an hour cannot be added to as of before that hour.
 */
public final class LogVerifier {

    /** An act is recorded before its transaction ends, and is logged after it: so much later at most. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final WitnessPolicy policy;
    private final Map<Long, Seen> seen = new TreeMap<>();
    private final Map<Integer, AuditRecord> ends = new HashMap<>();
    private final RunningRoot root = new RunningRoot();

    /** @param policy whom the auditor believes */
    public LogVerifier(WitnessPolicy policy) {
        this.policy = policy;
    }

    /** A head this auditor, or another, was shown before. */
    private record Seen(Checkpoint head, Optional<Instant> at) {}

    /**
     * Adds a head that was shown before.
     *
     * @return what is wrong already, when two heads of one size differ
     * @throws NotTrusted when it was not signed by the log, or seen by too few
     */
    public Optional<String> saw(Note note) {
        Seen head = new Seen(policy.check(note), policy.seenAt(note));
        Seen other = seen.putIfAbsent(head.head().size(), head);
        return other == null || other.head().root().equals(head.head().root())
                ? Optional.empty()
                : Optional.of(twoHistories(head.head().size()));
    }

    /**
     * Reads the whole log.
     *
     * @param shown the log's head as it is shown now
     * @param rows behind the entries, in the log's order; null to check the log alone
     * @return how many acts stand in it, and the first fault, if any
     */
    public Finding verify(Note shown, Tiles tiles, Iterator<ExportedAct> rows) {
        try {
            Checkpoint head = policy.check(shown);
            return new Finding(head.size(), saw(shown).or(() -> check(head, tiles, rows)));
        } catch (NotTrusted | Malformed worthless) {
            return new Finding(root.size(), Optional.of(worthless.getMessage()));
        }
    }

    private Optional<String> check(Checkpoint head, Tiles tiles, Iterator<ExportedAct> rows) {
        long most = seen.keySet().stream().max(Long::compare).orElse(0L);
        if (most > head.size()) {
            return Optional.of("the log was cut back: %d acts were seen, %d are shown".formatted(most, head.size()));
        }
        Tree tree = new Tree(tiles, head.size());
        for (long index = 0; index < head.size(); index++) {
            byte[] entry = tree.entry(index);
            Optional<String> fault = history();
            if (fault.isEmpty() && rows != null) {
                fault = row(index, LoggedAct.ofEntry(entry), rows);
            }
            if (fault.isPresent()) {
                return fault;
            }
            root.add(entry);
        }
        return history()
                .or(() -> rows != null && rows.hasNext()
                        ? Optional.of("there are rows behind the last entry which nobody logged")
                        : Optional.empty());
    }

    /** Whether the log as far as it was read is the one that was seen at this size. */
    private Optional<String> history() {
        Seen before = seen.get(root.size());
        return before == null || before.head().root().equals(root.root())
                ? Optional.empty()
                : Optional.of(twoHistories(root.size()));
    }

    private Optional<String> row(long index, LoggedAct logged, Iterator<ExportedAct> rows) {
        String place = "entry %d (chain %d position %d)".formatted(index, logged.chain(), logged.position());
        if (!rows.hasNext()) {
            return Optional.of(place + ": its row is missing");
        }
        ExportedAct act = rows.next();
        AuditRecord row = act.row();
        if (act.index() != index) {
            return Optional.of(place + ": its row is missing or stands elsewhere");
        }
        if (!LoggedAct.of(row, act.salt()).equals(logged)) {
            return Optional.of(place + ": the row was altered, or is another one");
        }
        return follows(place, row).or(() -> inTime(place, index, row));
    }

    private Optional<String> follows(String place, AuditRecord row) {
        AuditRecord before = ends.put(row.chain(), row);
        long position = before == null ? 0 : before.position();
        String hash = before == null ? AuditHead.EMPTY.hash() : before.hash();
        if (row.position() != position + 1) {
            return Optional.of(place + ": a row before it is missing");
        }
        if (!row.previousHash().equals(hash)) {
            return Optional.of(place + ": does not follow the row before it");
        }
        return before != null && row.recordedAt().isBefore(before.recordedAt().minus(LONGEST_TRANSACTION))
                ? Optional.of(place + ": dated before the row before it")
                : Optional.empty();
    }

    private Optional<String> inTime(String place, long index, AuditRecord row) {
        List<Seen> before = new ArrayList<>(seen.values());
        return before.stream()
                .filter(head -> head.head().size() <= index)
                .flatMap(head -> head.at().stream())
                .max(Instant::compareTo)
                .filter(at -> row.recordedAt().isBefore(at.minus(LONGEST_TRANSACTION)))
                .map(at -> place + ": dated %s, and did not stand in the log at %s".formatted(row.recordedAt(), at));
    }

    private static String twoHistories(long size) {
        return "two histories: the first %d acts were other ones when they were seen before".formatted(size);
    }

    /**
     * @param acts that stand in the log shown
     * @param fault what is wrong, empty for nothing
     */
    public record Finding(long acts, Optional<String> fault) {}
}
