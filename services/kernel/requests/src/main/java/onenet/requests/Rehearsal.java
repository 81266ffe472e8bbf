package onenet.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Whether the running transaction is one that will be taken back: an act done only to see the paper it makes uses up nothing. */
@ApplicationScoped
public class Rehearsal {

    private static final String KEY = Rehearsal.class.getName();

    private final TransactionSynchronizationRegistry transaction;

    Rehearsal(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    public void begin() {
        transaction.putResource(KEY, true);
    }

    public boolean running() {
        return transaction.getTransactionKey() != null && transaction.getResource(KEY) != null;
    }
}
