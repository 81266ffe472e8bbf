package onenet.simulators.province;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The clock on the province's wall: the one place that reads the machine's time. */
class Wall {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
