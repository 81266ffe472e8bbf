package onenet.hazchem.licencecase;

import java.time.LocalDate;

/** An expert's opinion on the case; an expert with an interest in the applicant is refused. */
public record ExpertOpinion(
        String expertId, String expertName, String organisation, boolean favourable, String text, LocalDate on) {}
