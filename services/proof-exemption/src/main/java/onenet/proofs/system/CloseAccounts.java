package onenet.proofs.system;

import onenet.casework.LegalTime;
import onenet.time.Sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Closes the accounts of systems that are over. Services refuse such a system by themselves; this leaves nothing behind at the identity provider,
 * however often it could not be reached.
 */
@ApplicationScoped
public class CloseAccounts {

    private final SystemBook book;
    private final SystemAccounts accounts;
    private final Sweep sweep;
    private final InstantSource clock;

    CloseAccounts(SystemBook book, SystemAccounts accounts, Sweep sweep, InstantSource clock) {
        this.book = book;
        this.accounts = accounts;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            every = "{onenet.proofs.systems.sweep-interval:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        sweep.eachWaiting("accounts of systems that are over", most -> book.over(today, most), this::close);
    }

    private void close(UUID id) {
        ConnectedSystem system = QuarkusTransaction.requiringNew().call(() -> book.findById(id));
        system.registration().ifPresent(registration -> accounts.close(system.clientId(), registration));
        QuarkusTransaction.requiringNew().run(() -> book.findById(id).registered(null));
    }
}
