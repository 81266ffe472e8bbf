package onenet.journeys.chaos;

/** Something whose fate is followed through a scene: it must come to its end once, whatever breaks. */
interface Followed {

    String name();

    /** The act that makes others work: a decision, an entry in a register, an answer. */
    void conclude();

    /** Whether everybody who has to know knows. */
    boolean settled();

    boolean lost();

    boolean doubled();

    boolean outOfOrder();
}
