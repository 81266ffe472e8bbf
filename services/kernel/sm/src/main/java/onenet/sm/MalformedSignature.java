package onenet.sm;

/** Refusal of bytes that are no SM2 signature, and of keys that are none of SM2. */
public final class MalformedSignature extends IllegalArgumentException {

    public MalformedSignature(String what) {
        super(what);
    }

    public MalformedSignature(String what, Throwable cause) {
        super(what, cause);
    }
}
