package onenet.ecert.type;

/** What is wrong with a type's file, where, and why. */
record TypeFault(String file, String field, String reason) {

    @Override
    public String toString() {
        return CertificateTypes.FOLDER + file + ": " + field + " " + reason;
    }
}
