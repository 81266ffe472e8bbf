package onenet.hazchem.licence;

import onenet.casework.actor.Actor;

import java.time.LocalDate;

/**
 * An act of the office on a licence, kept for good.
 *
 * @param decidedOn legal day of the act: the licence stands as it says from here, whenever it was entered
 * @param by id of the officer; "clock" where the law did it
 * @param byFraud the licence was obtained by fraud: the holder is barred for three years (Licensing Law Art. 79)
 * @param publicity when it was entered, and until when it was to be published; null in acts of before
 * @param ground why a licence is closed that had not ended otherwise; null for any other act
 * @param replacedBy the new licence that took its place; null for any other act
 * @param procedure what went before a penalty; null for any other act
 * @param announcement where a cancellation was announced; null while it was not
 * @param superior name of the office above that decided it; null where the issuing office did
 * @param remedy how and where to challenge it, in Chinese; null where the law acted, or the holder asked for it
 * @param remedyEn the same in English
 */
public record LicenceAct(
        LicenceStatus status,
        LocalDate decidedOn,
        String decisionNumber,
        String legalBasis,
        String reason,
        String by,
        boolean byFraud,
        Publicity publicity,
        ClosingGround ground,
        String replacedBy,
        PenaltyProcedure procedure,
        Announcement announcement,
        String superior,
        String remedy,
        String remedyEn) {

    /**
     * Seven working days from the decision, however late it is entered (trap 49).
     *
     * @param enteredOn day it was entered in the register
     * @param publishBy last day to publish it in time
     * @param late whether that day had passed when it was entered
     */
    public record Publicity(LocalDate enteredOn, LocalDate publishBy, boolean late) {}

    /**
     * Where and when the public was told (公告).
     *
     * @param where paper or page it was published in
     */
    public record Announcement(LocalDate on, String where) {}

    /** What the clock does by law. */
    public static LicenceAct byLaw(LicenceStatus status, LocalDate on, String legalBasis, String reason) {
        return new LicenceAct(
                status,
                on,
                "",
                legalBasis,
                reason,
                Actor.CLOCK.id(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What follows from the decision of a case. */
    public static LicenceAct cancelled(
            LocalDate on, String decisionNumber, String legalBasis, String reason, String by, String replacedBy) {
        return new LicenceAct(
                LicenceStatus.CANCELLED,
                on,
                decisionNumber,
                legalBasis,
                reason,
                by,
                false,
                null,
                null,
                replacedBy,
                null,
                null,
                null,
                null,
                null);
    }

    /** As it is shown outside the office: the office speaks, not its officer. */
    public LicenceAct unsigned() {
        return new LicenceAct(
                status,
                decidedOn,
                decisionNumber,
                legalBasis,
                reason,
                null,
                byFraud,
                publicity,
                ground,
                replacedBy,
                procedure,
                announcement,
                superior,
                remedy,
                remedyEn);
    }
}
