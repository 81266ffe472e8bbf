package onenet.hazchem.licence;

import onenet.hazchem.law.BusinessMode;

import java.time.LocalDate;
import java.util.List;

/**
 * What is printed on the licence.
 *
 * @param domicile registered address
 * @param storageAddress null without a storage place
 * @param scope product names as licensed
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
        LocalDate variedOn,
        LocalDate renewedOn) {

    public LicenceContent {
        scope = List.copyOf(scope);
    }

    /** The same content after a renewal: what a combined variation changes is decided with the variation alone. */
    public LicenceContent renewedOn(LocalDate day) {
        return new LicenceContent(
                domicile, premises, storageAddress, legalRepresentative, principalPerson, mode, scope, variedOn, day);
    }
}
