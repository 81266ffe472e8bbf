package onenet.access;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the request's checked token into the {@link Actor} the use cases know. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final Instance<JsonWebToken> token;

    CurrentActor(SecurityIdentity identity, Instance<JsonWebToken> token) {
        this.identity = identity;
        this.token = token;
    }

    public Actor actor() {
        JsonWebToken claims = token.get();
        return new Actor(
                claims.getSubject(),
                identity.getPrincipal().getName(),
                roles(),
                claim(claims, "uscc"),
                claim(claims, "office"),
                claim(claims, "legal_representative"));
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
