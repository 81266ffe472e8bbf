package onenet.proofs.exchange;

import onenet.proofs.ProofsProblem;
import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.signing.Sealing;
import onenet.proofs.system.SystemAccounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Accounts of systems as clients of the identity provider (Keycloak's client registration). This service may open clients and no more; each answer
 * brings a token that changes or closes that one client, so that neither people's accounts nor other clients are within its reach.
 */
@Singleton
class SignInClients implements SystemAccounts {

    private static final Logger LOG = Logger.getLogger(SignInClients.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Seconds; an end told to the services counts at once, this bounds what only the identity provider knows. */
    private static final String TOKEN_LIFE = "300";

    /** What a closed client answers: there is none, or nobody may change what is not there. */
    private static final Set<Integer> GONE = Set.of(401, 404);

    private final URI clients;
    private final OwnSignIn signIn;
    private final Sealing sealing;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    SignInClients(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            OwnSignIn signIn,
            Sealing sealing,
            ObjectMapper json) {
        this.clients = URI.create(issuer + "/clients-registrations/default/");
        this.signIn = signIn;
        this.sealing = sealing;
        this.json = json;
    }

    @Override
    public String give(Account account, Optional<String> registration) {
        var body = BodyPublishers.ofString(client(account).toString());
        HttpResponse<String> answer = registration
                .map(kept -> send(asked(account.clientId(), kept).PUT(body)))
                .orElseGet(() -> send(request("", own()).POST(body)));
        if (answer.statusCode() / 100 != 2) {
            throw silent(account.clientId(), "HTTP " + answer.statusCode());
        }
        return sealing.seal(token(account, answer.body()), account.clientId());
    }

    @Override
    public void close(String clientId, String registration) {
        HttpResponse<String> answer = send(asked(clientId, registration).DELETE());
        if (answer.statusCode() / 100 != 2 && !GONE.contains(answer.statusCode())) {
            throw silent(clientId, "HTTP " + answer.statusCode());
        }
    }

    /** Signs in with its secret and in no other way, and has no role of anybody. */
    private ObjectNode client(Account account) {
        ObjectNode client = json.createObjectNode()
                .put("clientId", account.clientId())
                .put("name", account.name())
                .put("secret", account.secret())
                .put("protocol", "openid-connect")
                .put("clientAuthenticatorType", "client-secret")
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", false);
        client.putObject("attributes").put("access.token.lifespan", TOKEN_LIFE);
        return client;
    }

    private String token(Account account, String answer) {
        try {
            JsonNode token = json.readTree(answer).path("registrationAccessToken");
            if (token.isTextual()) {
                return token.asText();
            }
            throw silent(account.clientId(), "no registration token");
        } catch (JsonProcessingException garbled) {
            throw silent(account.clientId(), "no JSON");
        }
    }

    private HttpRequest.Builder asked(String clientId, String registration) {
        return request(clientId, sealing.open(registration, clientId));
    }

    private HttpRequest.Builder request(String clientId, String bearer) {
        URI address = clientId.isEmpty() ? clients.resolve("../default") : clients.resolve(clientId);
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private String own() {
        try {
            return signIn.token(PATIENCE);
        } catch (NoAnswer none) {
            throw silent("", none.getMessage());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw silent("", broken.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw silent("", "stopping");
        }
    }

    private static RuntimeException silent(String clientId, String why) {
        LOG.warnf("the identity provider did not do as asked for %s: %s", clientId, why);
        return ProofsProblem.SIGN_IN_SILENT.raise();
    }
}
