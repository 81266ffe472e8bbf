package onenet.ecert.verification;

/** What this platform knows of the files it sealed itself: certificates and annotated copies. For them the digest of the whole file decides. */
public interface SealedFiles {

    /** Whether a file with this digest, byte for byte, was sealed here. */
    boolean hold(String fileDigest);

    /** Whether the sealing with this mark was made here, in whatever file it stands now. */
    boolean knowSealing(String fingerprint);

    /** Whether a certificate of this identifier was issued here. */
    boolean knowCertificate(String identifier);
}
