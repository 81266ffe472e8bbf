package onenet.hazchem.licencecase;

import java.time.LocalDate;

/** The opinion on legality that a major decision needs before it is taken. */
public record LegalReview(LocalDate on, String by, boolean agrees, String opinion) {}
