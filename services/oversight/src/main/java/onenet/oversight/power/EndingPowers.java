package onenet.oversight.power;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;

import java.time.LocalDate;

/** Policy: an entrustment is renewed some days before its end (Order 149 of the quality administration Art. 12, as a model); what was called back is not. */
final class EndingPowers {

    private EndingPowers() {}

    /**
     * @param cutShort whether it ends earlier than it was given for
     * @param days before the last day, from which on the renewal is due
     */
    static boolean isDue(AuthorityGrant line, boolean cutShort, LocalDate today, int days) {
        return line.mode() == AuthorityMode.DELEGATED
                && !cutShort
                && line.until() != null
                && line.isInForce(today)
                && !today.isBefore(line.until().minusDays(days));
    }
}
