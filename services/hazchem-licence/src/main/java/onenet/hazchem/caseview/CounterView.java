package onenet.hazchem.caseview;

import onenet.hazchem.licencecase.CounterReceipt;
import onenet.hazchem.licencecase.VisitorCapacity;

/**
 * How an application came in over the counter.
 *
 * @param officer name of the officer who wrote it down
 * @param authorised whether an agent's written authorisation is in the file
 */
public record CounterView(String visitor, VisitorCapacity capacity, String officer, boolean authorised) {

    static CounterView of(CounterReceipt counter) {
        return new CounterView(
                counter.visitor(), counter.capacity(), counter.officerName(), counter.authorisation() != null);
    }
}
