package onenet.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The one source of time of a process; it runs with the system's clock, shifted where the configuration allows. Its moments are of whole
 * microseconds, as the tables keep them: what is told at once is what is read later.
 */
@Singleton
public class ServiceClock implements InstantSource {

    private final boolean movable;
    private final Clock system = Clock.systemUTC();
    private volatile Duration shift = Duration.ZERO;

    ServiceClock(TimeConfig config) {
        this.movable = config.movable();
    }

    @Override
    public Instant instant() {
        return system.instant().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    boolean isMovable() {
        return movable;
    }

    /** From now on it is this instant, and time goes on from there. */
    public void moveTo(Instant instant) {
        requireMovable();
        shift = Duration.between(system.instant(), instant);
    }

    /** Back to the system's time. */
    public void reset() {
        requireMovable();
        shift = Duration.ZERO;
    }

    private void requireMovable() {
        if (!movable) {
            throw new IllegalStateException("onenet.time.movable is off");
        }
    }
}
