package onenet.planfiling.filingcase;

import onenet.casework.identity.CertificateIdentifier;

/** The registration form as an e-certificate. */
public record Receipt(String identifier, String verificationUrl) {

    /** Prints of one form are counted up. */
    boolean isNewerThan(Receipt other) {
        return new CertificateIdentifier(identifier).version() > new CertificateIdentifier(other.identifier).version();
    }
}
