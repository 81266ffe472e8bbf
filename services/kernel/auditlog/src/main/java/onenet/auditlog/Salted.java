package onenet.auditlog;

import onenet.audit.AuditRecord;
import onenet.audit.LoggedAct;

import java.security.SecureRandom;

/** A row on its way into the log, with the salt of its commitment. */
record Salted(AuditRecord row, byte[] salt) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Salted of(AuditRecord row) {
        byte[] salt = new byte[LoggedAct.SALT];
        RANDOM.nextBytes(salt);
        return new Salted(row, salt);
    }

    byte[] entry() {
        return LoggedAct.of(row, salt).entry();
    }
}
