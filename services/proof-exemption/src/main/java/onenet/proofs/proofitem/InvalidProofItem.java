package onenet.proofs.proofitem;

/** A proof item that contradicts itself or the law. */
public final class InvalidProofItem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidProofItem(String message) {
        super(message);
    }
}
