package onenet.proving.exchange;

import onenet.proving.ProofPlatform;
import onenet.proving.ProofQuestion;
import onenet.proving.ProofStanding;
import onenet.proving.exchange.ProofExemptionApi.Holder;
import onenet.proving.exchange.ProofExemptionApi.Proof;
import onenet.proving.exchange.ProofExemptionApi.Question;
import onenet.proving.exchange.ProofExemptionApi.Resolution;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.TimeoutException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Adapter: proof-exemption over REST; as this service, by its own sign-in. */
@Singleton
class ProofExemption implements ProofPlatform {

    private static final Logger LOG = Logger.getLogger(ProofExemption.class);
    private static final Duration SIGN_IN = Duration.ofSeconds(3);

    private final ProofExemptionApi api;
    private final OidcClient signIn;
    private final TokensHelper tokens = new TokensHelper();

    ProofExemption(@RestClient ProofExemptionApi api, OidcClient signIn) {
        this.api = api;
        this.signIn = signIn;
    }

    @Override
    public Optional<Map<String, ProofStanding>> resolve(ProofQuestion question) {
        return asked(
                question.reference(),
                bearer -> standings(api.resolve(bearer, UUID.randomUUID().toString(), wire(question))));
    }

    @Override
    public Optional<Map<String, ProofStanding>> known(String draft) {
        return asked(draft, bearer -> {
            try {
                return standings(api.read(bearer, draft));
            } catch (NotFoundException neverAsked) {
                return Map.of();
            }
        });
    }

    private Optional<Map<String, ProofStanding>> asked(
            String reference, Function<String, Map<String, ProofStanding>> call) {
        try {
            String token = tokens.getTokens(signIn).await().atMost(SIGN_IN).getAccessToken();
            return Optional.of(call.apply("Bearer " + token));
        } catch (OidcClientException | TimeoutException notSignedIn) {
            LOG.warnf("proof-exemption not asked about %s: %s", reference, notSignedIn.getMessage());
            return Optional.empty();
        } catch (WebApplicationException | ProcessingException noAnswer) {
            LOG.warnf("proof-exemption gave no answer about %s: %s", reference, noAnswer.getMessage());
            return Optional.empty();
        }
    }

    static Question wire(ProofQuestion question) {
        return new Question(
                question.reference(),
                question.itemCode(),
                new Holder(question.uscc(), question.holder()),
                question.purpose(),
                question.moment(),
                question.proofs(),
                true,
                question.particulars(),
                question.office(),
                question.draft());
    }

    static Map<String, ProofStanding> standings(Resolution resolution) {
        Map<String, ProofStanding> standings = new LinkedHashMap<>();
        resolution.proofs().forEach(proof -> standings.put(proof.proofId(), standing(proof)));
        return standings;
    }

    private static ProofStanding standing(Proof proof) {
        return new ProofStanding(
                proof.proofId(),
                proof.state(),
                proof.route(),
                proof.outcome(),
                proof.words(),
                proof.evidence() == null
                        ? null
                        : new ProofStanding.Evidence(
                                proof.evidence().receiptId(),
                                proof.evidence().identifier(),
                                proof.evidence().source(),
                                proof.evidence().checkedAt(),
                                proof.evidence().validTo()),
                proof.commitment() == null ? null : proof.commitment().templateId(),
                proof.found());
    }
}
