package onenet.hazchem.register;

import onenet.casework.LegalTime;
import onenet.hazchem.licence.CorrectionOutcome;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceCorrection.Verdict;
import onenet.hazchem.licence.Misprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The correction of a clerical error of a licence (更正).
 *
 * @param outcome what the second officer decided; absent while the proposal waits
 * @param misprints what is or was printed, and what is to stand there
 * @param reason what is wrong, and how it came to be
 * @param shownBy the paper that shows what should stand there
 * @param proposedOn day it was proposed
 * @param proposedBy who proposed it; told inside an office only
 * @param decidedOn day of the decision; absent while the proposal waits
 * @param decidedBy who decided it; told inside an office only
 * @param decisionNumber number of the decision that corrects
 * @param note why the proposal was dropped
 * @param remedy how and where to challenge the correction, in Chinese
 * @param remedyEn the same in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        CorrectionOutcome outcome,
        List<Misprint> misprints,
        String reason,
        String shownBy,
        LocalDate proposedOn,
        String proposedBy,
        LocalDate decidedOn,
        String decidedBy,
        String decisionNumber,
        String note,
        String remedy,
        String remedyEn) {

    /** What an officer thought wrong and another did not is the office's own; outside there are corrections, and nobody's name. */
    static List<CorrectionView> of(List<LicenceCorrection> corrections, boolean officer) {
        return corrections.stream()
                .filter(each -> officer
                        || each.outcome()
                                .filter(CorrectionOutcome.CORRECTED::equals)
                                .isPresent())
                .map(each -> of(each, officer))
                .toList();
    }

    private static CorrectionView of(LicenceCorrection correction, boolean officer) {
        Optional<Verdict> verdict = correction.verdict();
        return new CorrectionView(
                correction.outcome().orElse(null),
                correction.misprints(),
                correction.reason(),
                correction.shownBy(),
                LegalTime.date(correction.proposedAt()),
                officer ? correction.proposedBy() : null,
                verdict.map(Verdict::on).orElse(null),
                officer ? verdict.map(Verdict::by).orElse(null) : null,
                verdict.map(Verdict::number).orElse(null),
                verdict.map(Verdict::note).orElse(null),
                verdict.map(Verdict::remedy).orElse(null),
                verdict.map(Verdict::remedyEn).orElse(null));
    }
}
