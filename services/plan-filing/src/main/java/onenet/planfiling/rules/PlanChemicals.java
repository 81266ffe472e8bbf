package onenet.planfiling.rules;

import onenet.chemicals.CasNumber;
import onenet.chemicals.Catalogues;
import onenet.chemicals.Edition;
import onenet.chemicals.Resolution;
import onenet.chemicals.Resolution.Outcome;
import onenet.chemicals.Wanted;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.Filing.Chemical;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.text.Folding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which entries of the catalogue a plan is for. An accident is matched with plans by them, so a name against its number must not get in. What no
 * edition has stays as it is called: a plan may be for it all the same, and a filing is not held for it (Order 88 Art. 28).
 */
@Singleton
public class PlanChemicals {

    private final Catalogues catalogues;

    PlanChemicals(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * The filing with its chemicals as entries of the edition in force on the day, each once.
     *
     * @throws onenet.problem.Problem INVALID_INPUT naming every chemical whose name and number do not fit, or that may be several entries
     */
    public Filing settled(Filing filing, LocalDate day) {
        Edition edition = catalogues.on(day);
        List<Chemical> settled = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Chemical> typed = filing.plan().chemicals();
        for (int i = 0; i < typed.size(); i++) {
            Chemical one = typed.get(i);
            Resolution meant = edition.resolve(new Wanted(one.entry(), one.cas(), one.name()));
            String fault = fault(one, meant);
            if (fault != null) {
                wrong.add(Violation.inBody("/plan/chemicals/" + i, fault, said(one), meant.words()));
                continue;
            }
            Chemical entry = meant.found() ? entry(edition, meant.entry(), one) : unlisted(one);
            if (seen.add(sameAs(entry, meant))) {
                settled.add(entry);
            }
        }
        if (!wrong.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(wrong.toArray(Violation[]::new));
        }
        return filing.withPlan(filing.plan().withChemicals(settled));
    }

    private static String fault(Chemical typed, Resolution meant) {
        if (meant.outcome() == Outcome.SEVERAL) {
            return "SUBSTANCE_SEVERAL";
        }
        if (meant.outcome() == Outcome.CONTRADICTION) {
            return "SUBSTANCE_CONTRADICTION";
        }
        boolean entryNamed = typed.entry() != null && !typed.entry().isBlank();
        boolean nothingToCallIt = typed.name().isBlank();
        if (meant.outcome() == Outcome.UNKNOWN && (entryNamed || nothingToCallIt)) {
            return "SUBSTANCE_UNKNOWN";
        }
        return typed.cas().isEmpty() || CasNumber.isSound(typed.cas()) ? null : "CAS_CHECK";
    }

    /** An alias of a substance is the substance; the products of a group are kept apart by what they are called. */
    private static String sameAs(Chemical one, Resolution meant) {
        String products = meant.found() && meant.entry().isGroup() ? Folding.of(one.given()) : "";
        return (one.entry() == null ? Folding.of(one.name()) : one.entry()) + "|" + products;
    }

    private static Chemical entry(Edition edition, onenet.chemicals.Chemical entry, Chemical typed) {
        String called = typed.given() == null || typed.given().isBlank() ? typed.name() : typed.given();
        boolean otherwise = !called.isBlank() && !Folding.same(called, entry.name());
        return new Chemical(entry.entry(), edition.id(), entry.cas(), entry.name(), otherwise ? called : null);
    }

    private static Chemical unlisted(Chemical typed) {
        return new Chemical(null, null, typed.cas(), typed.name(), null);
    }

    private static String said(Chemical typed) {
        return new Wanted(typed.entry(), typed.cas(), typed.name()).words();
    }
}
