package onenet.hazchem.rules;

import onenet.chemicals.Catalogues;
import onenet.chemicals.Chemical;
import onenet.chemicals.Edition;
import onenet.chemicals.Resolution;
import onenet.chemicals.Wanted;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Product;
import onenet.hazchem.licencecase.LicenceProblem;
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
 * Which entries of the catalogue an application is about. The entry decides class and print alike, so that what was decided and what is
 * printed cannot differ; a name that is not the entry's goes no further.
 */
@Singleton
public class Substances {

    private static final String PLACE = "/application/trade/products/";

    private final Catalogues catalogues;

    public Substances(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * The application with each product as the entry it is, of the edition in force on the day.
     *
     * @throws onenet.problem.Problem CHEMICAL_UNKNOWN; INVALID_INPUT naming every product whose name, number or strength do not fit
     *     together, that may be several entries, or that stands there twice
     */
    public Application settled(Application application, LocalDate day) {
        Edition edition = catalogues.on(day);
        List<Product> settled = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Product> typed = application.trade().products();
        for (int i = 0; i < typed.size(); i++) {
            Resolution meant = meant(edition, typed.get(i));
            if (!meant.found()) {
                wrong.add(refusal(i, typed.get(i), meant));
                continue;
            }
            Product product = entry(edition, meant.entry(), typed.get(i));
            if (!seen.add(product.entry() + (meant.entry().isGroup() ? Folding.of(product.given()) : ""))) {
                wrong.add(Violation.inBody(PLACE + i, "SUBSTANCE_TWICE", words(product)));
            }
            settled.add(product);
        }
        refuse(wrong, application);
        return application.withProducts(settled);
    }

    /** To close a business, a licence of an edition long gone need not be in today's. */
    public Application settledWherePossible(Application application, LocalDate day) {
        Edition edition = catalogues.on(day);
        return application.withProducts(application.trade().products().stream()
                .map(typed -> {
                    Resolution meant = meant(edition, typed);
                    return meant.found() ? entry(edition, meant.entry(), typed) : typed;
                })
                .toList());
    }

    /** The entry of a product of a case; of before entries were asked for, the one its number belongs to. */
    public Chemical entry(Product product) {
        return product.ofCatalogue()
                ? catalogues
                        .entry(product.edition(), product.entry())
                        .orElseThrow(() -> LicenceProblem.CHEMICAL_UNKNOWN.raise(product.entry()))
                : asBefore(product);
    }

    /** A case as it is decided: what was handed in before entries were asked for is printed by the entry it was classed as. */
    public Application asDecided(Application application) {
        Edition first = catalogues.on(LocalDate.EPOCH);
        return application.withProducts(application.trade().products().stream()
                .map(product -> product.ofCatalogue() ? product : entry(first, asBefore(product), product))
                .toList());
    }

    private Chemical asBefore(Product product) {
        Edition first = catalogues.on(LocalDate.EPOCH);
        Resolution meant = first.resolve(new Wanted(null, product.cas(), product.name()));
        return meant.entries().stream()
                .findFirst()
                .orElseThrow(() -> LicenceProblem.CHEMICAL_UNKNOWN.raise(said(product)));
    }

    /** The edition in force on the day, with what offices have added to it. */
    public Edition edition(LocalDate day) {
        return catalogues.on(day);
    }

    private static Resolution meant(Edition edition, Product typed) {
        Resolution meant = edition.resolve(new Wanted(typed.entry(), typed.cas(), typed.name()));
        return meant.found() && typed.given() != null
                ? edition.resolve(new Wanted(meant.entry().entry(), null, typed.given()))
                : meant;
    }

    private static Product entry(Edition edition, Chemical entry, Product typed) {
        String called = typed.given() == null || typed.given().isBlank() ? typed.name() : typed.given();
        boolean otherwise = !called.isBlank() && !Folding.same(called, entry.name());
        return new Product(
                entry.entry(),
                edition.id(),
                entry.cas(),
                entry.name(),
                otherwise ? called : null,
                typed.storedTonnes());
    }

    private static Violation refusal(int index, Product typed, Resolution meant) {
        String code =
                switch (meant.outcome()) {
                    case SEVERAL -> "SUBSTANCE_SEVERAL";
                    case CONTRADICTION -> "SUBSTANCE_CONTRADICTION";
                    default -> "SUBSTANCE_UNKNOWN";
                };
        return Violation.inBody(PLACE + index, code, said(typed), meant.words());
    }

    /** Only what is in no catalogue we have keeps its own code: another way on is open then. */
    private static void refuse(List<Violation> wrong, Application application) {
        if (wrong.isEmpty()) {
            return;
        }
        Violation[] places = wrong.toArray(Violation[]::new);
        boolean unknown = wrong.stream().allMatch(each -> each.code().equals("SUBSTANCE_UNKNOWN"));
        if (unknown) {
            int first = Integer.parseInt(wrong.get(0).pointer().substring(PLACE.length()));
            throw LicenceProblem.CHEMICAL_UNKNOWN
                    .raise(said(application.trade().products().get(first)))
                    .at(places);
        }
        throw CommonProblem.INVALID_INPUT.raise().at(places);
    }

    private static String said(Product product) {
        return new Wanted(
                        product.entry(),
                        product.cas(),
                        product.given() == null || product.given().isBlank() ? product.name() : product.given())
                .words();
    }

    private static String words(Product product) {
        return product.given() == null ? product.name() : product.given() + " = " + product.name();
    }
}
