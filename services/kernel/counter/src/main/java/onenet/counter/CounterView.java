package onenet.counter;

/**
 * How an application or a filing came in over the counter, as it is shown.
 *
 * @param officer name of the officer who wrote it down
 * @param codeReadInRegister whether that officer has read the credit code in the register
 * @param authorised whether an agent's written authorisation is in the file
 * @param afterClosing whether the window had closed: for the last day of a term it came a day late
 */
public record CounterView(
        String visitor,
        VisitorCapacity capacity,
        String officer,
        boolean codeReadInRegister,
        boolean authorised,
        boolean afterClosing) {

    public static CounterView of(CounterReceipt counter) {
        return new CounterView(
                counter.visitor(),
                counter.capacity(),
                counter.officerName(),
                counter.codeReadInRegister(),
                counter.authorisation() != null,
                counter.afterClosing());
    }
}
