package onenet.local.process;

/** The city cannot do what was asked; the message says why in words for the person at the keyboard. */
public final class CityFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CityFailure(String message) {
        super(message);
    }

    public CityFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
