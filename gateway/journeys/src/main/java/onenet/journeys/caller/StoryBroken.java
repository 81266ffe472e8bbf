package onenet.journeys.caller;

/** The story went otherwise than it must. */
public class StoryBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoryBroken(String message) {
        super(message);
    }

    public StoryBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
