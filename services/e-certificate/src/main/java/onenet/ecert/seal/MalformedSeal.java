package onenet.ecert.seal;

/** Refusal of bytes that are not a GB/T 38540-2020 seal, signature or SM2 certificate. */
public final class MalformedSeal extends IllegalArgumentException {

    public MalformedSeal(String what) {
        super(what);
    }

    public MalformedSeal(String what, Throwable cause) {
        super(what, cause);
    }
}
