package onenet.oversight.rating;

/** Where an act of service took place. */
public enum Channel {
    ONLINE,
    /** The visitor stood there and an officer wrote down what he wanted. */
    WINDOW
}
