package onenet.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The one source of time of a process; it runs with the system's clock, shifted where the configuration allows. */
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
        return system.instant().plus(shift);
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
