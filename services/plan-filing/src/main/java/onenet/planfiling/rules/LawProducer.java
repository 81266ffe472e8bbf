package onenet.planfiling.rules;

import onenet.planfiling.law.FilingItem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the law's data once: the service item. */
@Singleton
class LawProducer {

    @Produces
    @Singleton
    @Startup
    FilingItem item() {
        return FilingItem.load(Thread.currentThread().getContextClassLoader());
    }
}
