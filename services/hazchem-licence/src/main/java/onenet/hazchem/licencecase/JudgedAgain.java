package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * What a calendar that came later says of an act of the office: it was too late, and the case counts as accepted without it.
 *
 * @param on day it was judged
 * @param actOn day the office had spoken
 * @param dueOn last day it could have
 * @param acceptedOn day the case counts as accepted from
 */
public record JudgedAgain(LocalDate on, LocalDate actOn, LocalDate dueOn, LocalDate acceptedOn) {}
