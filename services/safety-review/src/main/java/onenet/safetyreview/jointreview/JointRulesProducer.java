package onenet.safetyreview.jointreview;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the rules of joint review once. */
@Singleton
class JointRulesProducer {

    @Produces
    @Singleton
    @Startup
    JointRules rules() {
        return JointRules.load(Thread.currentThread().getContextClassLoader());
    }
}
