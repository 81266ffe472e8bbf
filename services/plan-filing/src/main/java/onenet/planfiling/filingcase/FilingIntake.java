package onenet.planfiling.filingcase;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.clock.Limit;
import onenet.counter.CounterReceipt;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the papers of a filing came in.
 *
 * @param fileBy last day to file; null while it cannot be known
 * @param again what the unit files once more, and why; null when it is the first of its kind
 * @param counter how they came in over the counter; null when they came online
 */
public record FilingIntake(
        Instant at,
        String itemCode,
        ActingOffice acting,
        LocalDate fileBy,
        Limit check,
        FiledAgain again,
        CounterReceipt counter) {}
