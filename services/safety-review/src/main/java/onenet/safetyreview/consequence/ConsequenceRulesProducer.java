package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.ConsequenceRules;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads once what follows from what. */
@Singleton
class ConsequenceRulesProducer {

    @Produces
    @Singleton
    @Startup
    ConsequenceRules rules() {
        return ConsequenceRules.load(Thread.currentThread().getContextClassLoader());
    }
}
