package onenet.counter;

/** As what somebody comes to the window; an agent needs the enterprise's written authorisation (Licensing Law Art. 29). */
public enum VisitorCapacity {
    LEGAL_REPRESENTATIVE,
    AGENT
}
