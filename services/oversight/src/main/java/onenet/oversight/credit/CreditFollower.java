package onenet.oversight.credit;

import java.time.Instant;

/** Is told when it changes on which days an entry stands, in the transaction that changes it. */
public interface CreditFollower {

    /** @param rules those it was made by */
    void changed(CreditListing listing, CreditRules rules, Instant at);
}
