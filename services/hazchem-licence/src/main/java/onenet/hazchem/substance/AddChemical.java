package onenet.hazchem.substance;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.chemicals.CasNumber;
import onenet.chemicals.Catalogues;
import onenet.chemicals.Edition;
import onenet.chemicals.Wanted;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.text.Folding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;

/** Use case: an officer adds an entry of the published catalogue that the data lack, with its source; it counts when another officer confirms it. */
@ApplicationScoped
public class AddChemical {

    private final AddedChemicals additions;
    private final Catalogues catalogues;
    private final AuditTrail audit;
    private final InstantSource clock;

    AddChemical(AddedChemicals additions, Catalogues catalogues, AuditTrail audit, InstantSource clock) {
        this.additions = additions;
        this.catalogues = catalogues;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem CHEMICAL_KNOWN when the edition has its number or one of its names; INVALID_INPUT for a CAS number that is none */
    @Transactional
    public AddedChemical handle(Addition addition, Actor officer) {
        String cas = addition.details().cas();
        if (!cas.isEmpty() && !CasNumber.isSound(cas)) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/details/cas", "CAS_CHECK", cas));
        }
        Instant now = clock.instant();
        Edition edition = catalogues.on(LegalTime.date(now));
        requireMissing(edition, addition);
        AddedChemical added = new AddedChemical(edition.id(), addition, officer, now);
        additions.persistAndFlush(added);
        audit.record(
                officer,
                "ADD_CHEMICAL",
                added.id().toString(),
                Map.of("entry", addition.entry(), "name", addition.name(), "source", addition.source()));
        return added;
    }

    private void requireMissing(Edition edition, Addition addition) {
        boolean known = edition.entry(addition.entry()).isPresent()
                || additions.knows(edition.id(), addition, Folding.of(addition.name()))
                || Stream.concat(Stream.of(addition.name()), addition.details().aliases().stream())
                        .anyMatch(name -> !edition.resolve(new Wanted(null, null, name))
                                .entries()
                                .isEmpty());
        if (known) {
            throw LicenceProblem.CHEMICAL_KNOWN.raise(addition.entry(), addition.name());
        }
    }
}
