package onenet.safetyreview.reviewcase;

import java.time.LocalDate;

/** What the reviewer of legality says of the decision to be made. */
public record LegalReview(String by, LocalDate on, boolean agrees, String opinion) {}
