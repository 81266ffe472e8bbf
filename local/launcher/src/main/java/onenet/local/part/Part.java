package onenet.local.part;

import java.nio.file.Path;
import java.util.Optional;

/** One program of the city. */
public interface Part {

    String name();

    /** Starts it in the background; does nothing when it runs. */
    void start();

    boolean running();

    /** Whether it does its work now. */
    boolean ready();

    /** Ends it orderly and waits for the end. */
    void stop();

    /** Ends it at once, as a crash would. */
    void kill();

    Path log();

    /** Its process, empty when it does not run. */
    Optional<ProcessHandle> process();

    /** Called while its readiness is awaited; false when waiting longer is in vain. */
    default boolean hopeful() {
        return running();
    }

    /** Whether it runs an older build than the one that lies ready. */
    default boolean outdated() {
        return false;
    }
}
