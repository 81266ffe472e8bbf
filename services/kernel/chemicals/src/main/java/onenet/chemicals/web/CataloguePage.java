package onenet.chemicals.web;

import onenet.chemicals.Chemical;
import onenet.chemicals.Edition;

import java.time.LocalDate;
import java.util.List;

/**
 * Entries of the catalogue that fit what was asked, the best first.
 *
 * @param edition the edition in force on the day asked for
 * @param items entries of it; not all when there are more than the limit
 */
public record CataloguePage(CatalogueEdition edition, List<CatalogueEntry> items) {

    static CataloguePage of(Edition edition, String asked, List<Chemical> found) {
        List<Chemical> named = edition.named(asked);
        return new CataloguePage(
                CatalogueEdition.of(edition),
                found.stream()
                        .map(each -> CatalogueEntry.of(each, named.contains(each)))
                        .toList());
    }

    /**
     * An edition of the national catalogue.
     *
     * @param id what applications remember it by
     * @param from first day it is applied
     * @param complete false when only a part of the published catalogue is in it: what is not found may still be in the catalogue
     * @param entries how many entries it has
     */
    public record CatalogueEdition(String id, String title, LocalDate from, boolean complete, int entries) {

        static CatalogueEdition of(Edition edition) {
            return new CatalogueEdition(
                    edition.id(),
                    edition.imprint().title(),
                    edition.imprint().from(),
                    edition.imprint().complete(),
                    edition.entries().size());
        }
    }

    /**
     * An entry of the catalogue.
     *
     * @param entry its number in the catalogue, or what the edition knows it by where it does not give the number
     * @param name 品名; what a licence prints
     * @param aliases 别名
     * @param cas CAS number; empty when the entry has none
     * @param group many products under one entry, as all paints are 2828: a product of it may have a name of its own
     * @param exact whether it is called just as was asked, or has it as its number or CAS number
     * @param precursorClass 1, 2 or 3 of the drug precursors; 0 when it is none
     */
    public record CatalogueEntry(
            String entry,
            String name,
            List<String> aliases,
            String english,
            String cas,
            boolean group,
            boolean exact,
            boolean highlyToxic,
            boolean explosivePrecursor,
            int precursorClass,
            boolean keySupervised) {

        static CatalogueEntry of(Chemical entry, boolean exact) {
            return new CatalogueEntry(
                    entry.entry(),
                    entry.name(),
                    entry.aliases(),
                    entry.english(),
                    entry.cas(),
                    entry.isGroup(),
                    exact,
                    entry.highlyToxic(),
                    entry.explosivePrecursor(),
                    entry.precursorClass().orElse(0),
                    entry.keySupervised());
        }
    }
}
