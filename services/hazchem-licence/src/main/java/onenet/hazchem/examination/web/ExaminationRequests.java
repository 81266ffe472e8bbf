package onenet.hazchem.examination.web;

import onenet.casework.clock.ExclusionGround;
import onenet.hazchem.examination.CallHearing;
import onenet.hazchem.examination.ExaminationReport;
import onenet.hazchem.examination.HearParty;
import onenet.hazchem.examination.SuspensionRequest;
import onenet.hazchem.examination.TellParty;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licencecase.ExpertOpinion;
import onenet.hazchem.licencecase.SiteInspection.Conclusion;
import onenet.hazchem.licencecase.SiteInspection.Finding;
import onenet.hazchem.licencecase.SiteInspection.Report;
import onenet.hazchem.licencecase.SiteInspection.Result;
import onenet.requests.FactDate;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies of the acts of examination. */
public final class ExaminationRequests {

    private ExaminationRequests() {}

    /** What stops the clock; expert review, hearing and the like need the notice that told the applicant how long. */
    public record Suspending(
            @NotNull ExclusionGround ground,
            @PlannedDate LocalDate from,
            @Size(max = 60) String notice,
            @Min(1) @Max(3650) Integer toldDays) {

        SuspensionRequest toRequest() {
            return new SuspensionRequest(ground, from, notice, toldDays);
        }
    }

    /** Last day that does not count; today when left out. */
    public record Resuming(@PlannedDate LocalDate lastDay) {}

    /** First day on site; today when left out. */
    public record Opening(@PlannedDate LocalDate startsOn) {}

    /** What was found on site. */
    public record Reporting(
            @NotNull Conclusion conclusion,
            @NotNull @FactDate LocalDate lastDay,
            @NotNull @Size(max = 100) List<@Valid FindingForm> findings) {

        Report toReport() {
            return new Report(
                    conclusion,
                    lastDay,
                    findings.stream().map(FindingForm::toFinding).toList());
        }
    }

    /**
     * One condition looked at.
     *
     * @param met whether it is met, where no result is named
     * @param result what was found; one that does not apply says why in the note
     * @param photographs ids given by uploadPhotograph; none when left out
     */
    public record FindingForm(
            @NotBlank @Size(max = 40) String clause,
            boolean met,
            Result result,
            @Lines @Size(max = 1000) String note,
            @Size(max = 10) List<@NotBlank @Size(max = 36) String> photographs) {

        Finding toFinding() {
            return new Finding(clause, met, result, note, photographs);
        }
    }

    /** An expert's opinion. */
    public record Opinion(
            @NotBlank @Size(max = 80) String expertId,
            @NotBlank @Size(max = 50) String expertName,
            @NotBlank @Size(max = 100) String organisation,
            boolean favourable,
            @NotBlank @Lines @Size(max = 4000) String text,
            @NotNull @FactDate LocalDate on) {

        ExpertOpinion toOpinion() {
            return new ExpertOpinion(expertId, expertName, organisation, favourable, text, on);
        }
    }

    /**
     * When and where the hearing is held.
     *
     * @param publicNotice where it was announced; left out where it was not
     */
    public record Calling(
            @NotNull @PlannedDate LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @Size(max = 200) String publicNotice) {

        CallHearing.Appointment toAppointment() {
            return new CallHearing.Appointment(on, place, publicNotice);
        }
    }

    /**
     * A third party that was told.
     *
     * @param interest which of its major interests the licence touches
     * @param on day it was told; today when left out
     * @param proof how that is proven
     */
    public record Telling(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Lines @Size(max = 500) String interest,
            @FactDate LocalDate on,
            @NotBlank @Size(max = 200) String proof) {

        TellParty.Told toTold() {
            return new TellParty.Told(name, interest, on, proof);
        }
    }

    /**
     * What came of telling it.
     *
     * @param statement what it said; left out when its days went by without a word
     * @param asksHearing whether it asks for a hearing, which is then due
     */
    public record Answering(@Lines @Size(max = 4000) String statement, boolean asksHearing) {

        HearParty.Answer toAnswer() {
            return new HearParty.Answer(Optional.ofNullable(statement).filter(said -> !said.isBlank()), asksHearing);
        }
    }

    /** Where the signed record of the hearing is kept. */
    public record HearingRecord(@NotBlank @Size(max = 200) String record) {}

    /**
     * The examiner's conclusion.
     *
     * @param sameDespite of what the applicant says is only written otherwise than on the licence, what was found to be the same; a grant
     *     takes all of it
     */
    public record Concluding(
            @NotNull Boolean proposesGrant,
            boolean major,
            @NotBlank @Lines @Size(max = 4000) String summary,
            @Size(max = 60) List<@NotBlank String> failedClauses,
            @Size(max = 20) List<@NotNull ChangeKind> sameDespite) {

        ExaminationReport toReport() {
            return new ExaminationReport(proposesGrant, major, summary, failedClauses, sameDespite);
        }
    }
}
