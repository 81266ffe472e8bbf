package onenet.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How this process knows the time. */
@ConfigMapping(prefix = "onenet.time")
public interface TimeConfig {

    /** Whether the clock may be moved through {@code /q/clock} of the management port: in tests and the demonstration city only. */
    @WithDefault("false")
    boolean movable();

    /** Directory of {@code <year>.properties} that replaces the packed years, so that a new year needs no new release. */
    Optional<Path> calendarDirectory();
}
