package onenet.oversight.rating;

/** Where an act of service took place. */
public enum ServiceChannel {
    ONLINE,
    /** The visitor stood there and an officer wrote down what he wanted. */
    WINDOW
}
