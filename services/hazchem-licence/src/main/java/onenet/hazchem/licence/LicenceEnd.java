package onenet.hazchem.licence;

import java.time.LocalDate;

/**
 * The end of the licence a renewal is about: a deadline of the case beside its own, which no stopped clock moves.
 *
 * @param on last day of the licence
 * @param renewedByLawOn day from which it counts as renewed when nothing is decided by then (Order 55 Art. 20); null where the law does not
 *     help: applied for late, or papers still owed
 */
public record LicenceEnd(LocalDate on, LocalDate renewedByLawOn) {}
