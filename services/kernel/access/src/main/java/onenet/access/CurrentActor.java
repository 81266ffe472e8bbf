package onenet.access;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns the request's checked token into the {@link Actor} the use cases know. With the header {@code Acting-For} an agent speaks for the enterprise
 * that gave him a mandate, and for nobody else in that request.
 */
@RequestScoped
public class CurrentActor {

    private static final String ACTING_FOR = "Acting-For";

    private final SecurityIdentity identity;
    private final Instance<JsonWebToken> token;
    private final CurrentVertxRequest request;
    private final Mandates mandates;
    private final InstantSource clock;

    CurrentActor(
            SecurityIdentity identity,
            Instance<JsonWebToken> token,
            CurrentVertxRequest request,
            Mandates mandates,
            InstantSource clock) {
        this.identity = identity;
        this.token = token;
        this.request = request;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem MANDATE_MISSING when no mandate stands for the enterprise named in Acting-For */
    public Actor actor() {
        String principal = request.getCurrent().request().getHeader(ACTING_FOR);
        return principal == null || principal.isBlank() ? self() : agent(self(), principal);
    }

    /** Whoever does what only a representative may do in person stays himself: nothing of his own enterprise goes along. */
    private Actor agent(Actor self, String principal) {
        if (self.system()) {
            return bound(self, principal);
        }
        if (!self.has(Role.APPLICANT)) {
            throw CommonProblem.MANDATE_MISSING.raise();
        }
        return mandates.agent(self, principal, LegalTime.today(clock))
                .orElseThrow(CommonProblem.MANDATE_MISSING::raise);
    }

    /** A system speaks for whom it was connected for, and for nobody else; it need not say so. */
    private static Actor bound(Actor system, String principal) {
        return Optional.of(system)
                .filter(each -> each.speaksFor().filter(principal::equals).isPresent())
                .orElseThrow(CommonProblem.MANDATE_MISSING::raise);
    }

    /**
     * The person who signed in, for whomever he acts in this request, or the connected system. An officer is known by the person his account is tied to and not by the
     * account: four eyes, recusal and every part in a case are of persons, and two accounts of one are one.
     *
     * @throws onenet.problem.Problem ACCOUNT_OF_NOBODY when an officer's account is tied to no person
     */
    public Actor self() {
        Actor system = identity.getAttribute(SystemSignIn.SYSTEM);
        if (system != null) {
            return system;
        }
        JsonWebToken claims = token.get();
        return new Actor(
                person(claims),
                identity.getPrincipal().getName(),
                roles(),
                claim(claims, "uscc"),
                claim(claims, "office"),
                claim(claims, "legal_representative"));
    }

    private static String person(JsonWebToken claims) {
        Optional<String> person = claim(claims, "person").filter(code -> !code.isBlank());
        if (person.isEmpty()
                && claim(claims, "office").filter(office -> !office.isBlank()).isPresent()) {
            throw CommonProblem.ACCOUNT_OF_NOBODY.raise();
        }
        return person.orElseGet(claims::getSubject);
    }

    private Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(code -> Role.fromCode(code).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> claim(JsonWebToken claims, String name) {
        return Optional.ofNullable(claims.<Object>getClaim(name)).map(String::valueOf);
    }
}
