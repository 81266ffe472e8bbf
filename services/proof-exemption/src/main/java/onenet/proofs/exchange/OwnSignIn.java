package onenet.proofs.exchange;

import onenet.proofs.exchange.SourceLine.NoAnswer;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.TimeoutException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;

/** This service's own sign-in (client credentials). Who cannot sign in has no answer from the source: ours to mend, never the applicant's lack. */
@Singleton
class OwnSignIn {

    private static final Logger LOG = Logger.getLogger(OwnSignIn.class);

    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();

    OwnSignIn(OidcClient client) {
        this.client = client;
    }

    /** The token held, or a new one before its end. */
    String token(Duration patience) throws NoAnswer {
        return token(patience, false);
    }

    /** A new one, after another service did not take the one held. */
    String renewed(Duration patience) throws NoAnswer {
        return token(patience, true);
    }

    private String token(Duration patience, boolean anew) throws NoAnswer {
        try {
            return tokens.getTokens(client, Map.of(), anew)
                    .await()
                    .atMost(patience)
                    .getAccessToken();
        } catch (TimeoutException slow) {
            throw new NoAnswer("SIGN_IN_TIMEOUT");
        } catch (OidcClientException refused) {
            LOG.warnf("not signed in: %s", refused.getMessage());
            throw new NoAnswer("NOT_SIGNED_IN");
        }
    }
}
