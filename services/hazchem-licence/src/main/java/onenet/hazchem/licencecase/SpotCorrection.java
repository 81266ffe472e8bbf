package onenet.hazchem.licencecase;

import java.time.LocalDate;

/** A slip the officer pointed out and the applicant may mend at once (Order 55 Art. 10 para. 1 no. 3). */
public record SpotCorrection(LocalDate on, String by, String note) {}
