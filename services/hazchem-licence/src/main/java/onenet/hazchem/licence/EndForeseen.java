package onenet.hazchem.licence;

import onenet.hazchem.licencecase.LicenceCase;

import java.time.LocalDate;

/**
 * What will become of a licence at its end when its renewal is not decided by then; told to whoever answers for the licence from the first
 * second after it.
 *
 * @param renewedByLawFrom first day of the term the law gives; null where the law does not help, and it expires
 */
public record EndForeseen(Licence licence, LicenceCase renewal, LocalDate renewedByLawFrom) {}
