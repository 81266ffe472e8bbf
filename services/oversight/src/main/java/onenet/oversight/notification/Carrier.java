package onenet.oversight.notification;

/**
 * Port: one way to carry messages out of the house. An adapter answers with one of the replies and never with an exception for what the other side does.
 */
public interface Carrier {

    /** The way it carries on. */
    Channel channel();

    /** Hands a message over. Handed over twice under one key, the other side delivers it once, as far as it knows keys. */
    Reply carry(Parcel parcel);

    /** What became of what was handed over; NONE where the other side does not say. */
    default Report report(String key) {
        return new Report(Outcome.NONE, "");
    }

    /**
     * What is handed over.
     *
     * @param key the same for every attempt of one message
     * @param to where it goes: an address, a number, or the credit code of the party
     * @param title one line
     * @param text the whole of it; an SMS has the title alone
     */
    record Parcel(String key, String to, String title, String text) {

        /** No log line tells where somebody is written to. */
        @Override
        public String toString() {
            return "parcel " + key;
        }
    }

    /**
     * What the other side says to it.
     *
     * @param word whether it took it
     * @param why it did not, or nobody knows
     */
    record Reply(Taken word, String why) {

        public static Reply accepted() {
            return new Reply(Taken.ACCEPTED, "");
        }

        public static Reply refused(String why) {
            return new Reply(Taken.REFUSED, why);
        }

        public static Reply unclear(String why) {
            return new Reply(Taken.UNCLEAR, why);
        }
    }

    /** Whether the other side took a message. */
    enum Taken {
        ACCEPTED,
        /** It will not deliver it; handed over again as it is, it is refused again. */
        REFUSED,
        /** No answer that could be read: it may have taken it, or not. */
        UNCLEAR
    }

    /**
     * What became of a message.
     *
     * @param why it did not arrive
     */
    record Report(Outcome outcome, String why) {}

    /** What a delivery report says. */
    enum Outcome {
        DELIVERED,
        UNDELIVERABLE,
        /** Nothing yet, or no answer. */
        NONE
    }
}
