package onenet.ecert.verification;

import java.util.function.Consumer;

/** One attempt to pass a file for a certificate that is none. */
record Forgery(String how, byte[] file) {

    static Forgery inZip(String how, byte[] genuine, Consumer<RawZip> change) {
        RawZip zip = RawZip.of(genuine);
        change.accept(zip);
        return new Forgery(how, zip.bytes());
    }

    @Override
    public String toString() {
        return how;
    }
}
