package onenet.hazchem.register;

import onenet.hazchem.licence.ClosingGround;
import onenet.hazchem.licence.LicenceAct.Announcement;
import onenet.hazchem.licence.PenaltyProcedure;

import java.time.LocalDate;

/**
 * An act on a licence.
 *
 * @param decisionNumber number of the decision document
 * @param legalBasis law and article
 * @param byFraud for a rescission: the licence was got by fraud or bribery
 * @param decidedOn day it was decided; today when null
 * @param ground why a licence is closed that has not ended otherwise; null for anything else
 * @param procedure what went before a penalty; null for anything else
 * @param announcement where it was announced; null when it was not
 */
public record LicenceActRequest(
        String decisionNumber,
        String legalBasis,
        String reason,
        boolean byFraud,
        LocalDate decidedOn,
        ClosingGround ground,
        PenaltyProcedure procedure,
        Announcement announcement) {}
