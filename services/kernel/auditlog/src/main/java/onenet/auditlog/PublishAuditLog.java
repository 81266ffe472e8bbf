package onenet.auditlog;

import onenet.time.OwnTransaction;
import onenet.tlog.Checkpoint;
import onenet.tlog.GrowingTree;
import onenet.tlog.Note;
import onenet.tlog.SignerKey;
import onenet.tlog.Tree;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Use case: what was recorded since comes into the public log, its new head is signed and shown to the witnesses. Rows were committed before they
 * are read, and each chain is read without a gap: what a transaction took back never stands there, and nothing is left out.
 */
@ApplicationScoped
public class PublishAuditLog {

    private static final Logger LOG = Logger.getLogger(PublishAuditLog.class);

    private final LogStore store;
    private final AskWitnesses witnesses;
    private final OwnTransaction transaction;
    private final InstantSource time;
    private final LogKeys keys;

    PublishAuditLog(
            LogStore store, AskWitnesses witnesses, OwnTransaction transaction, InstantSource time, LogKeys keys) {
        this.store = store;
        this.witnesses = witnesses;
        this.transaction = transaction;
        this.time = time;
        this.keys = keys;
    }

    @Scheduled(every = "{onenet.audit-log.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public synchronized void handle() {
        try {
            boolean more = true;
            while (more) {
                more = transaction.call(this::append);
            }
            store.head(Head.Kind.SIGNED).ifPresent(this::show);
        } catch (RuntimeException fault) {
            // the acts themselves are recorded; the next round begins where the last good one ended
            LOG.errorf(fault, "ALARM the audit log %s was not published", keys.origin());
        }
    }

    private boolean append() {
        if (!store.lease()) {
            return false;
        }
        List<Salted> rows = store.fresh().stream().map(Salted::of).toList();
        if (rows.isEmpty()) {
            return false;
        }
        long before = store.size();
        GrowingTree tree = new GrowingTree(store, before);
        rows.forEach(row -> tree.add(row.entry()));
        store.keep(before, rows);
        store.keep(tree.changed());
        store.keep(Head.Kind.SIGNED, Head.of(signed(tree.size())));
        return true;
    }

    private Note signed(long size) {
        String text = new Checkpoint(keys.origin(), size, new Tree(store, size).root()).text();
        Note note = Note.unsigned(text);
        for (SignerKey key : keys.signers()) {
            note = note.with(key.sign(text, time.instant()));
        }
        return note;
    }

    private void show(Head head) {
        Optional<Head> shown = store.head(Head.Kind.WITNESSED);
        if (shown.isPresent() && shown.get().size() == head.size()) {
            return;
        }
        witnesses
                .sign(head, new Tree(store, head.size()))
                .ifPresent(witnessed -> transaction.call(() -> {
                    store.keep(Head.Kind.WITNESSED, witnessed);
                    return witnessed;
                }));
    }
}
