package onenet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.tlog.Checkpoint;
import onenet.tlog.GrowingTree;
import onenet.tlog.Note;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;
import onenet.tlog.Tile;
import onenet.tlog.TileFolder;
import onenet.tlog.Tree;
import onenet.tlog.WitnessPolicy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seven ways to change what happened, each by somebody who holds the database and the log's own key; the auditor has files alone. */
class LogVerifierTest {

    private static final String ORIGIN = "onenet.example/audit/hazchem-licence";
    private static final Instant BEGIN = Instant.parse("2026-12-01T01:00:00Z");
    private static final SignerKey LOG = key(ORIGIN, SignatureKind.ED25519);
    private static final SignerKey ANNA = key("witness.example/anna", SignatureKind.COSIGNATURE);
    private static final SignerKey BERT = key("witness.example/bert", SignatureKind.COSIGNATURE);
    private static final WitnessPolicy POLICY = WitnessPolicy.of("""
            log %s
            witness anna %s
            witness bert %s
            group city any anna bert
            quorum city
            """.formatted(
            LOG.verifier().line(), ANNA.verifier().line(), BERT.verifier().line()));
    private static final int THEN = 300;
    private static final int NOW = 700;

    @TempDir
    private Path folder;

    private final List<ExportedAct> acts = record(NOW, Map.of());

    @Test
    @DisplayName("an untouched log is whole: today's, and today's after yesterday's")
    void whole() {
        Note then = head(acts.subList(0, THEN));
        assertThat(verify(acts, head(acts)).fault()).isEmpty();
        assertThat(verify(acts, head(acts), then).fault()).isEmpty();
        assertThat(verify(acts, head(acts), then, head(acts)).acts()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("1: a row that was altered")
    void altered() {
        Note now = head(acts);
        List<ExportedAct> bent = new ArrayList<>(acts);
        bent.set(123, with(acts.get(123), "REFUSE", acts.get(123).row().recordedAt()));
        assertThat(verify(bent, now).fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault).startsWith("entry 123 ").endsWith("the row was altered, or is another one"));
    }

    @Test
    @DisplayName("2: a row that was deleted, in the middle or at the end, or added behind it")
    void deleted() {
        Note now = head(acts);
        List<ExportedAct> fewer = new ArrayList<>(acts);
        fewer.remove(123);
        assertThat(verify(fewer, now).fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("entry 123 "));
        assertThat(verify(acts.subList(0, NOW - 1), now).fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("entry 699 "));
        assertThat(verify(acts, head(acts.subList(0, NOW - 1))).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("nobody logged"));
    }

    @Test
    @DisplayName("3: rows whose order was changed")
    void reordered() {
        Note now = head(acts);
        List<ExportedAct> swapped = new ArrayList<>(acts);
        Collections.swap(swapped, 123, 124);
        assertThat(verify(swapped, now).fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("entry 123 "));
    }

    @Test
    @DisplayName("4: an act added today as of yesterday, with all hashes in order")
    void backDated() {
        // the desks were closed: the head was seen again an hour after the last act
        Note then = head(acts.subList(0, THEN), BEGIN.plus(Duration.ofMinutes(THEN + 60)));
        Map<Integer, Instant> dated = new HashMap<>();
        for (int late = THEN; late < NOW; late++) {
            dated.put(late, BEGIN.plus(Duration.ofMinutes(THEN)));
        }
        List<ExportedAct> bent = record(NOW, dated);
        assertThat(verify(bent, head(bent), then).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("did not stand in the log at"));
        Map<Integer, Instant> one = Map.of(600, BEGIN);
        List<ExportedAct> early = record(NOW, one);
        assertThat(verify(early, head(early)).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("dated before the row before it"));
    }

    @Test
    @DisplayName("5: a log whose tail was cut")
    void cut() {
        Note now = head(acts);
        List<ExportedAct> shorter = acts.subList(0, THEN);
        assertThat(verify(shorter, head(shorter), now).fault())
                .contains("the log was cut back: 700 acts were seen, 300 are shown");
    }

    @Test
    @DisplayName("6: rows, heads and log written anew together, signed by the log itself")
    void rewritten() {
        Note then = head(acts.subList(0, THEN));
        List<ExportedAct> anew = record(NOW, Map.of(7, BEGIN.plusSeconds(8)));
        assertThat(verify(anew, head(anew)).fault()).isEmpty();
        assertThat(verify(anew, head(anew), then).fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("two histories: the first 300 acts"));
    }

    @Test
    @DisplayName("7: two histories shown to two auditors are two signed heads as soon as they meet")
    void twoHistories() {
        List<ExportedAct> other = record(THEN, Map.of(7, BEGIN.plusSeconds(8)));
        LogVerifier auditor = new LogVerifier(POLICY);
        assertThat(auditor.saw(head(acts.subList(0, THEN)))).isEmpty();
        assertThat(auditor.saw(head(other)))
                .contains("two histories: the first 300 acts were other ones when they were seen before");
    }

    @Test
    @DisplayName("a head no witness has seen, or of another log, is not believed; nor tiles that are not its own")
    void worthless() {
        List<ExportedAct> few = acts.subList(0, 10);
        Note unseen = signed(new Checkpoint(ORIGIN, 10, tree(few).root()), LOG);
        assertThat(verify(few, unseen).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("too few"));
        Note stranger = signed(new Checkpoint(ORIGIN, 10, tree(few).root()), key(ORIGIN, SignatureKind.ED25519));
        assertThat(verify(few, stranger).fault()).isPresent();
        Note other = head(record(10, Map.of(3, BEGIN.plusSeconds(9))));
        tree(few);
        assertThat(new LogVerifier(POLICY)
                        .verify(other, new TileFolder(folder), null)
                        .fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("two histories"));
    }

    @Test
    @DisplayName("what is carried away reads back as it was; what is no act is refused")
    void lines() {
        ExportedAct act = acts.get(5);
        assertThat(ExportedAct.ofLine(act.line()).row()).isEqualTo(act.row());
        assertThat(ExportedAct.ofLine(act.line()).salt()).isEqualTo(act.salt());
        LoggedAct logged = LoggedAct.of(act.row(), act.salt());
        assertThat(LoggedAct.ofEntry(logged.entry())).isEqualTo(logged);
        assertThat(new String(logged.entry())).doesNotContain("officer").hasLineCount(4);
    }

    private LogVerifier.Finding verify(List<ExportedAct> rows, Note shown, Note... before) {
        LogVerifier auditor = new LogVerifier(POLICY);
        for (Note note : before) {
            Optional<String> fault = auditor.saw(note);
            assertThat(fault).isEmpty();
        }
        return auditor.verify(shown, new TileFolder(folder), rows.iterator());
    }

    /** Acts of two chains, one a minute. */
    private static List<ExportedAct> record(int many, Map<Integer, Instant> dated) {
        Map<Integer, AuditHead> heads = new HashMap<>();
        List<ExportedAct> acts = new ArrayList<>();
        for (int index = 0; index < many; index++) {
            int chain = index % 2;
            AuditHead before = heads.getOrDefault(chain, AuditHead.EMPTY);
            AuditRecord row = new AuditRecord(
                    chain,
                    before.position() + 1,
                    dated.getOrDefault(index, BEGIN.plus(Duration.ofMinutes(index))),
                    "officer-1",
                    "haifeng-intake",
                    "INTAKE_OFFICER",
                    "441521",
                    "ACCEPT",
                    "HZ-441521-2026-%06d-X".formatted(chain),
                    "{\"n\":%d}".formatted(index),
                    before.hash(),
                    "app");
            heads.put(chain, new AuditHead(row.position(), row.hash()));
            byte[] salt = new byte[LoggedAct.SALT];
            salt[0] = (byte) index;
            acts.add(new ExportedAct(index, salt, row));
        }
        return acts;
    }

    private static ExportedAct with(ExportedAct act, String action, Instant at) {
        AuditRecord row = act.row();
        return new ExportedAct(
                act.index(),
                act.salt(),
                new AuditRecord(
                        row.chain(),
                        row.position(),
                        at,
                        row.actorId(),
                        row.actorName(),
                        row.capacity(),
                        row.office(),
                        action,
                        row.caseNumber(),
                        row.detail(),
                        row.previousHash(),
                        row.writtenBy()));
    }

    private Note head(List<ExportedAct> rows) {
        return head(
                rows,
                rows.stream()
                        .map(act -> act.row().recordedAt())
                        .max(Instant::compareTo)
                        .orElseThrow()
                        .plusSeconds(2));
    }

    private Note head(List<ExportedAct> rows, Instant seenAt) {
        Checkpoint head = new Checkpoint(ORIGIN, rows.size(), tree(rows).root());
        return signed(head, LOG).with(ANNA.sign(head.text(), seenAt));
    }

    /** The log of these rows, written as files. */
    private Tree tree(List<ExportedAct> rows) {
        try {
            TileFolder files = new TileFolder(folder);
            GrowingTree growing = new GrowingTree(files, 0);
            rows.forEach(act -> growing.add(LoggedAct.of(act.row(), act.salt()).entry()));
            Map<Tile, byte[]> tiles = growing.changed();
            files.write(tiles);
            return new Tree(files, rows.size());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Note signed(Checkpoint head, SignerKey key) {
        return Note.unsigned(head.text()).with(key.sign(head.text(), BEGIN));
    }

    private static SignerKey key(String name, SignatureKind kind) {
        return SignerKey.of(name, kind, SignerKey.newKeyPair(kind));
    }
}
