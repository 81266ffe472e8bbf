package onenet.ecert.seal;

/** The office a seal belongs to: its code, its full name (as on the seal) and its unified social credit code. */
public record SealOwner(String officeCode, String name, String uscc) {

    public SealOwner {
        if (!officeCode.matches("[0-9]{6}(-[A-Z]{2,6})?") || name.isBlank() || uscc.length() != 18) {
            throw new IllegalArgumentException("not an office with a seal: " + officeCode);
        }
    }
}
