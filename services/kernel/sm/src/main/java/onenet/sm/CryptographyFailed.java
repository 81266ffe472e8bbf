package onenet.sm;

/** Failure of the cryptographic machinery itself: an algorithm is missing or a key cannot be used. Never the answer to a bad signature. */
public final class CryptographyFailed extends IllegalStateException {

    public CryptographyFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
