package onenet.hazchem.licence;

import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Change;
import onenet.hazchem.licencecase.Application.Product;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is printed on the licence.
 *
 * @param domicile registered address
 * @param storageAddress null without a storage place
 * @param scope product names as licensed: those of the catalogue's entries
 * @param entries numbers of these entries in the catalogue, in the same order; none on a licence of before they were kept
 * @param variedOn date of the last variation; the term stays as it was (Order 55 Art. 15)
 * @param renewedOn date of the last renewal
 */
public record LicenceContent(
        String domicile,
        String premises,
        String storageAddress,
        String legalRepresentative,
        String principalPerson,
        BusinessMode mode,
        List<String> scope,
        List<String> entries,
        LocalDate variedOn,
        LocalDate renewedOn) {

    public LicenceContent {
        scope = List.copyOf(scope);
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** The same content after a renewal: what a combined variation changes is decided with the variation alone. */
    public LicenceContent renewedOn(LocalDate day) {
        return new LicenceContent(
                domicile,
                premises,
                storageAddress,
                legalRepresentative,
                principalPerson,
                mode,
                scope,
                entries,
                variedOn,
                day);
    }

    /** What a new licence prints. */
    public static LicenceContent of(Application granted) {
        List<Product> products = granted.trade().products();
        Map<String, String> scope = new LinkedHashMap<>();
        products.forEach(
                product -> scope.putIfAbsent(product.ofCatalogue() ? product.entry() : product.name(), product.name()));
        boolean entries = products.stream().allMatch(Product::ofCatalogue);
        return new LicenceContent(
                granted.place().registeredAddress(),
                granted.place().premises(),
                granted.place().storageAddress(),
                granted.enterprise().legalRepresentative(),
                granted.enterprise().principalPerson(),
                granted.trade().mode(),
                List.copyOf(scope.values()),
                entries ? List.copyOf(scope.keySet()) : List.of(),
                null,
                null);
    }

    /** The same content with what was declared as changed, and nothing else: what is only written otherwise stays as it is printed. */
    public LicenceContent varied(Application granted, LocalDate day) {
        Set<ChangeKind> changed = granted.changes().stream().map(Change::kind).collect(Collectors.toSet());
        LicenceContent applied = of(granted);
        return new LicenceContent(
                changed.contains(ChangeKind.REGISTERED_ADDRESS) ? applied.domicile : domicile,
                changed.contains(ChangeKind.PREMISES) ? applied.premises : premises,
                storageAddress,
                changed.contains(ChangeKind.LEGAL_REPRESENTATIVE) ? applied.legalRepresentative : legalRepresentative,
                changed.contains(ChangeKind.PRINCIPAL_PERSON) ? applied.principalPerson : principalPerson,
                mode,
                scope,
                entries,
                day,
                renewedOn);
    }

    /** The text as it is printed; null where there is none. */
    String text(PrintedText text) {
        return switch (text) {
            case HOLDER_NAME -> throw new IllegalArgumentException("the holder's name is the licence's own");
            case DOMICILE -> domicile;
            case PREMISES -> premises;
            case STORAGE_ADDRESS -> storageAddress;
            case LEGAL_REPRESENTATIVE -> legalRepresentative;
            case PRINCIPAL_PERSON -> principalPerson;
        };
    }

    /** The same content with one text as it should have been printed; no day changes. */
    LicenceContent corrected(PrintedText text, String to) {
        return new LicenceContent(
                text == PrintedText.DOMICILE ? to : domicile,
                text == PrintedText.PREMISES ? to : premises,
                text == PrintedText.STORAGE_ADDRESS ? to : storageAddress,
                text == PrintedText.LEGAL_REPRESENTATIVE ? to : legalRepresentative,
                text == PrintedText.PRINCIPAL_PERSON ? to : principalPerson,
                mode,
                scope,
                entries,
                variedOn,
                renewedOn);
    }
}
