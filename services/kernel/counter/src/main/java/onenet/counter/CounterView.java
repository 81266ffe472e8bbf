package onenet.counter;

/**
 * How an application or a filing came in over the counter, as it is shown.
 *
 * @param officer name of the officer who wrote it down
 * @param codeReadInRegister whether that officer has read the credit code in the register
 * @param authorised whether an agent's written authorisation is in the file
 */
public record CounterView(
        String visitor, VisitorCapacity capacity, String officer, boolean codeReadInRegister, boolean authorised) {

    public static CounterView of(CounterReceipt counter) {
        return new CounterView(
                counter.visitor(),
                counter.capacity(),
                counter.officerName(),
                counter.codeReadInRegister(),
                counter.authorisation() != null);
    }
}
