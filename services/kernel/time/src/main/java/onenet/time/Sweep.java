package onenet.time;

import onenet.casework.calendar.CalendarMissing;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * Works through what time has made due. Each item is dealt with in a transaction of its own: a failure stays its own and is rung as an alarm
 * with the item's name, and the others go on.
 */
@Singleton
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final int AT_ONCE = 500;

    private final OwnTransaction transaction;

    Sweep(OwnTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Deals with everything that is due.
     *
     * @param what names the sweep in the log
     * @param due the first so many due items, the longest due first, as their keys: a row read in one transaction is none to act on in another
     * @param act what is done with one item; done again it does no harm
     */
    public <T> void each(String what, IntFunction<List<T>> due, Consumer<T> act) {
        eachWaiting(
                what,
                due,
                item -> transaction.call(() -> {
                    act.accept(item);
                    return item;
                }));
    }

    /** The same for what waits for other systems: no transaction is open around it, it begins its own before the wait and after it. */
    public <T> void eachWaiting(String what, IntFunction<List<T>> due, Consumer<T> act) {
        Set<T> seen = new HashSet<>();
        int most = AT_ONCE;
        while (true) {
            int asked = most;
            List<T> found = transaction.call(() -> due.apply(asked));
            List<T> fresh = found.stream().filter(seen::add).toList();
            if (fresh.isEmpty() && found.size() < asked) {
                return;
            }
            fresh.forEach(item -> one(what, item, act));
            // what fails stays at the head of the list: when nothing else is in sight, look further behind it
            most = fresh.isEmpty() ? asked + AT_ONCE : asked;
        }
    }

    /** One item of a round that is not a list of what is due; its failure too is its own. */
    public <T> void one(String what, T item, Consumer<T> act) {
        try {
            act.accept(item);
        } catch (CalendarMissing waits) {
            LOG.warnf("%s: %s waits: %s", what, item, waits.getMessage());
        } catch (RuntimeException fault) {
            // the sweep's last line: one odd row must not stop what is due of everybody else
            LOG.errorf(fault, "ALARM %s could not deal with %s", what, item);
        }
    }
}
