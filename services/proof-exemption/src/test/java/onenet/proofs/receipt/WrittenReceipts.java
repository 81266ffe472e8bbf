package onenet.proofs.receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Receipts kept in memory, for tests of what comes before them. */
public final class WrittenReceipts extends Receipts {

    public final List<Use> uses = new ArrayList<>();

    public WrittenReceipts() {
        super(null, null, null);
    }

    @Override
    public Receipt write(Use use, Instant checkedAt) {
        uses.add(use);
        return new Receipt(UUID.randomUUID(), use, checkedAt, checkedAt.plus(Duration.ofDays(180)), "{}", "");
    }
}
