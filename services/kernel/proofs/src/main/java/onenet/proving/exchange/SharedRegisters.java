package onenet.proving.exchange;

import onenet.proving.Registers;
import onenet.proving.exchange.RegisteredFactsApi.Draft;
import onenet.proving.exchange.RegisteredFactsApi.Facts;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.TimeoutException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Adapter: the registers behind proof-exemption, over REST; as this service, by its own sign-in. */
@Singleton
class SharedRegisters implements Registers {

    private static final Logger LOG = Logger.getLogger(SharedRegisters.class);
    private static final Duration SIGN_IN = Duration.ofSeconds(3);

    private final RegisteredFactsApi api;
    private final OidcClient signIn;
    private final TokensHelper tokens = new TokensHelper();

    SharedRegisters(@RestClient RegisteredFactsApi api, OidcClient signIn) {
        this.api = api;
        this.signIn = signIn;
    }

    @Override
    public Optional<Reading> read(String draft, String itemCode, String uscc, String purpose) {
        try {
            String token = tokens.getTokens(signIn).await().atMost(SIGN_IN).getAccessToken();
            Facts found = api.read(
                    "Bearer " + token, UUID.randomUUID().toString(), new Draft(draft, itemCode, uscc, purpose));
            return Optional.of(new Reading(found.facts(), found.silent().isEmpty()));
        } catch (OidcClientException | TimeoutException notSignedIn) {
            LOG.warnf("registers not read for %s: %s", draft, notSignedIn.getMessage());
            return Optional.empty();
        } catch (WebApplicationException | ProcessingException noAnswer) {
            LOG.warnf("registers gave no answer for %s: %s", draft, noAnswer.getMessage());
            return Optional.empty();
        }
    }
}
