package onenet.proofs.exchange;

import onenet.proofs.exchange.SourceLine.NoAnswer;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Signs in where it is needed before the first person waits; nobody is looked up. What cannot be reached yet is signed in to when it is asked. */
@Singleton
class SignInAtStart {

    private static final Logger LOG = Logger.getLogger(SignInAtStart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OwnSignIn own;
    private final GuangdongSession guangdong;

    SignInAtStart(OwnSignIn own, GuangdongSession guangdong) {
        this.own = own;
        this.guangdong = guangdong;
    }

    void started(@Observes StartupEvent started) {
        Thread thread = new Thread(this::signIn, "sign-in");
        thread.setDaemon(true);
        thread.start();
    }

    private void signIn() {
        try {
            guangdong.signIn(PATIENCE);
            own.token(PATIENCE);
        } catch (NoAnswer notYet) {
            LOG.infof("not signed in yet: %s", notYet.getMessage());
        }
    }
}
