package onenet.hazchem.intake;

import onenet.chemicals.Edition;
import onenet.chemicals.Resolution;
import onenet.chemicals.Wanted;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licence.LicenceContent;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Difference;
import onenet.hazchem.licencecase.Application.Product;
import onenet.text.Folding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Policy: what an application says otherwise than the licence it builds on. Compared by meaning: width, brackets, blanks and the other names
 * of a substance make no difference, and an address left empty is none. Whether a difference is a change is not said here.
 */
public final class LicenceComparison {

    private final Edition edition;

    /** @param edition of the catalogue that the application's substances are of */
    public LicenceComparison(Edition edition) {
        this.edition = edition;
    }

    /** The differences, in the order of the form. */
    public List<Difference> differences(String holderName, LicenceContent licensed, Application application) {
        Application.Enterprise enterprise = application.enterprise();
        Application.Place place = application.place();
        List<Difference> found = new ArrayList<>();
        text(ChangeKind.ENTERPRISE_NAME, holderName, enterprise.name()).ifPresent(found::add);
        text(ChangeKind.LEGAL_REPRESENTATIVE, licensed.legalRepresentative(), enterprise.legalRepresentative())
                .ifPresent(found::add);
        text(ChangeKind.PRINCIPAL_PERSON, licensed.principalPerson(), enterprise.principalPerson())
                .ifPresent(found::add);
        text(ChangeKind.REGISTERED_ADDRESS, licensed.domicile(), place.registeredAddress())
                .ifPresent(found::add);
        text(ChangeKind.PREMISES, licensed.premises(), place.premises()).ifPresent(found::add);
        text(ChangeKind.STORAGE_PLACE, licensed.storageAddress(), place.storageAddress())
                .ifPresent(found::add);
        text(
                        ChangeKind.BUSINESS_MODE,
                        licensed.mode().name(),
                        application.trade().mode().name())
                .ifPresent(found::add);
        scope(licensed, application).ifPresent(found::add);
        return found;
    }

    private static Optional<Difference> text(ChangeKind kind, String licensed, String applied) {
        return Folding.same(licensed, applied)
                ? Optional.empty()
                : Optional.of(new Difference(kind, said(licensed), said(applied)));
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    /** Of a scope only what is on one side and not on the other is shown: two lists of five hundred tell nobody anything. */
    private Optional<Difference> scope(LicenceContent licensed, Application application) {
        Map<String, String> before = new LinkedHashMap<>();
        for (int i = 0; i < licensed.scope().size(); i++) {
            before.put(licensedEntry(licensed, i), licensed.scope().get(i));
        }
        Map<String, String> now = new LinkedHashMap<>();
        application.trade().products().forEach(product -> now.put(appliedEntry(product), product.name()));
        if (before.keySet().equals(now.keySet())) {
            return Optional.empty();
        }
        return Optional.of(new Difference(ChangeKind.SCOPE, only(before, now), only(now, before)));
    }

    private static String only(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(each -> !other.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、"));
    }

    /** By its name in the edition of the day; what that has renamed, by its number. */
    private String licensedEntry(LicenceContent licensed, int index) {
        String name = licensed.scope().get(index);
        String number = index < licensed.entries().size() ? licensed.entries().get(index) : Folding.of(name);
        Resolution meant = edition.resolve(new Wanted(null, null, name));
        return meant.found() ? meant.entry().entry() : number;
    }

    private static String appliedEntry(Product product) {
        return product.ofCatalogue() ? product.entry() : Folding.of(product.name());
    }
}
