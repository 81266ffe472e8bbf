package onenet.oversight.sampling;

import onenet.casework.identity.OfficeCode;

import java.time.LocalDate;

/**
 * A case that ended, as a draw sees it.
 *
 * @param outcome what the public was told when it ended
 * @param late whether a day went by before the office moved it on
 */
public record EndedCase(
        String caseNumber,
        String itemCode,
        OfficeCode office,
        String holder,
        LocalDate endedOn,
        String outcome,
        boolean late) {}
