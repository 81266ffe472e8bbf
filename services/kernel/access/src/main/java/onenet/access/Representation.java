package onenet.access;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Agency;
import onenet.casework.actor.Matter;
import onenet.casework.actor.Role;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * As whom this service takes somebody who speaks for an enterprise in some matters, agent or system. Where the service handles one matter, he speaks for
 * the enterprise in all of it. Where it holds things of several, he has the enterprise's nothing by default: each thing is open only in its own matter.
 */
@Singleton
class Representation {

    private final Optional<Matter> own;

    /** @param own what this service handles; empty where it holds things of several, and each thing says of which */
    Representation(@ConfigProperty(name = "onenet.mandate.matter") Optional<Matter> own) {
        this.own = own;
    }

    /** Nothing of his own goes along: neither his office nor the legal representative's signature. Empty when no matter reaches this service. */
    Optional<Actor> of(Speaker speaker, String enterprise, Set<Matter> matters) {
        if (own.isPresent()) {
            return own.filter(matters::contains)
                    .map(matter -> speaker.acting(Optional.of(enterprise), Optional.empty()));
        }
        return Optional.of(new Agency(enterprise, matters))
                .filter(agency -> !agency.matters().isEmpty())
                .map(agency -> speaker.acting(Optional.empty(), Optional.of(agency)));
    }

    /** Who speaks. */
    record Speaker(String id, String name, boolean system) {

        private Actor acting(Optional<String> enterprise, Optional<Agency> agency) {
            return new Actor(
                    id, name, Set.of(Role.APPLICANT), enterprise, Optional.empty(), Optional.empty(), agency, system);
        }
    }
}
