package onenet.safetyreview.project;

import java.math.BigDecimal;

/**
 * A substance of the project, as an entry of the catalogue.
 *
 * @param entry number of the entry in its edition
 * @param edition edition of the catalogue
 * @param cas CAS number of the entry; empty where it has none
 * @param given what the owner calls it, where that is not the entry's name; null elsewhere
 * @param tonnes the most of it at one time, not negative
 * @param produced whether the project makes it
 */
public record ProjectChemical(
        String entry, String edition, String cas, String name, String given, BigDecimal tonnes, boolean produced) {}
