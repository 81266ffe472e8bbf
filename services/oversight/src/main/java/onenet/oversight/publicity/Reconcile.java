package onenet.oversight.publicity;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.publicity.PublicityPlatform.Entry;
import onenet.oversight.publicity.PublicityPlatform.HeldPage;
import onenet.oversight.publicity.PublicityPlatform.HeldReply;
import onenet.oversight.publicity.PublicityPlatform.Unclear;
import onenet.time.OwnTransaction;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Use case: the upper platform is compared with what this city says, once a day and whenever somebody asks. It is asked outside any transaction; where it
 * cannot be asked to the end, nothing is concluded, and the next comparison begins anew.
 */
@ApplicationScoped
public class Reconcile {

    /** After it could not be asked for the daily comparison. */
    private static final Duration LEFT_ALONE = Duration.ofHours(1);

    private final Reconciliations reconciliations;
    private final SettleComparison settle;
    private final PublicityPlatform platform;
    private final Editions editions;
    private final OwnTransaction transaction;
    private final Sweep sweep;
    private final InstantSource clock;

    Reconcile(
            Reconciliations reconciliations,
            SettleComparison settle,
            PublicityPlatform platform,
            Editions editions,
            OwnTransaction transaction,
            Sweep sweep,
            InstantSource clock) {
        this.reconciliations = reconciliations;
        this.settle = settle;
        this.platform = platform;
        this.editions = editions;
        this.transaction = transaction;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "{onenet.oversight.publicity.compare-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        transaction.call(this::daily);
        sweep.eachWaiting("comparing what is published", reconciliations::asked, this::compare);
    }

    /** The day's own, once, however many replicas there are; broken off, it is begun anew after a while. */
    private boolean daily() {
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        boolean due = !reconciliations.begun(today, Actor.CLOCK.name(), now.minus(LEFT_ALONE));
        if (due) {
            LocalDate from = today.minusDays(editions.on(today).comparedDays());
            reconciliations.persist(new Reconciliation(from, today, Actor.CLOCK.name(), today, now));
        }
        return due;
    }

    private record Days(LocalDate from, LocalDate to) {}

    private void compare(UUID id) {
        Optional<Days> days =
                transaction.call(() -> reconciliations.held(id).map(each -> new Days(each.fromDay(), each.toDay())));
        days.ifPresent(each -> {
            Instant began = transaction.call(settle::now);
            List<Entry> held = new ArrayList<>();
            Optional<String> broken = collect(each, held);
            settle.handle(id, began, held, broken);
        });
    }

    /** @return why it could not be asked to the end; empty when it was */
    private Optional<String> collect(Days days, List<Entry> held) {
        Optional<String> after = Optional.empty();
        do {
            HeldReply reply = platform.held(days.from(), days.to(), after);
            if (reply instanceof Unclear unclear) {
                return Optional.of(unclear.why());
            }
            HeldPage page = (HeldPage) reply;
            held.addAll(page.entries());
            if (page.next().isPresent() && page.next().equals(after)) {
                return Optional.of("the platform gives the same page again");
            }
            after = page.next();
        } while (after.isPresent());
        return Optional.empty();
    }
}
