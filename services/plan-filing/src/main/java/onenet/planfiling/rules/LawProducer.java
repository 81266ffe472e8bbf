package onenet.planfiling.rules;

import onenet.planfiling.law.Departments;
import onenet.planfiling.law.FilingItem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the law's data once: the service item, and who takes which plans. */
@Singleton
class LawProducer {

    @Produces
    @Singleton
    @Startup
    FilingItem item() {
        return FilingItem.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    @Startup
    Departments departments() {
        return Departments.load(Thread.currentThread().getContextClassLoader());
    }
}
