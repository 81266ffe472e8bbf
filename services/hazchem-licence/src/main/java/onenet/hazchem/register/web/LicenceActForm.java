package onenet.hazchem.register.web;

import onenet.hazchem.licence.ClosingGround;
import onenet.hazchem.licence.LicenceAct.Announcement;
import onenet.hazchem.licence.PenaltyProcedure;
import onenet.hazchem.licence.PenaltyProcedure.HearingOutcome;
import onenet.hazchem.register.LicenceActRequest;
import onenet.requests.FactDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An act on a licence, as decided on paper.
 *
 * @param decidedOn day it was decided; today when left out. The licence stands so from that day
 * @param ground for the cancellation of a licence that has not ended otherwise
 * @param procedure for a suspension or a revocation: what went before it
 * @param announcement where the public was told; a cancellation with a ground needs it
 */
public record LicenceActForm(
        @NotBlank @Size(max = 80) String decisionNumber,
        @NotBlank @Size(max = 200) String legalBasis,
        @NotBlank @Lines @Size(max = 2000) String reason,
        boolean byFraud,
        @FactDate LocalDate decidedOn,
        ClosingGround ground,
        @Valid ProcedureForm procedure,
        @Valid AnnouncementForm announcement) {

    /**
     * What went before a penalty.
     *
     * @param noticeNumber paper that told the party of facts, grounds and what is intended
     * @param noticedOn day the party had it
     * @param statement what it stated in its defence, or that it waived it
     * @param hearing what became of its right to be heard
     * @param heardOn day of the hearing; left out where none was held
     * @param legalReview number of the review of legality; left out where none is due
     */
    public record ProcedureForm(
            @NotBlank @Size(max = 80) String noticeNumber,
            @NotNull @FactDate LocalDate noticedOn,
            @NotBlank @Lines @Size(max = 2000) String statement,
            @NotNull HearingOutcome hearing,
            @FactDate LocalDate heardOn,
            @Size(max = 80) String legalReview) {

        PenaltyProcedure toProcedure() {
            return new PenaltyProcedure(noticeNumber, noticedOn, statement, hearing, heardOn, legalReview);
        }
    }

    /**
     * Where and when the public was told.
     *
     * @param where paper or page it was published in
     */
    public record AnnouncementForm(
            @NotNull @FactDate LocalDate on,
            @NotBlank @Size(max = 200) String where) {}

    LicenceActRequest toRequest() {
        return new LicenceActRequest(
                decisionNumber,
                legalBasis,
                reason,
                byFraud,
                decidedOn,
                ground,
                procedure == null ? null : procedure.toProcedure(),
                announcement == null ? null : new Announcement(announcement.on(), announcement.where()));
    }
}
