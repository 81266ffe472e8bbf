package onenet.safetyreview.expert;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the rules of panels once. */
@Singleton
class PanelRulesProducer {

    @Produces
    @Singleton
    @Startup
    PanelRules rules() {
        return PanelRules.load(Thread.currentThread().getContextClassLoader());
    }
}
