package onenet.tools;

import onenet.audit.AuditVerifier.Finding;

/** What verify-audit says of one record, and whether that is good news. */
record AuditVerdict(boolean good, String words) {

    /** Compared with heads kept outside the database: only this says that nothing is gone. */
    static AuditVerdict remembered(Finding found) {
        return found.fault().isPresent() ? broken(found) : of(true, found, "WHOLE");
    }

    /** Taken on now: from here on nothing goes unnoticed. */
    static AuditVerdict begun(Finding found) {
        return found.fault().isPresent() ? broken(found) : of(true, found, "BEGUN  remembered from now on");
    }

    static AuditVerdict notRemembered(Finding found) {
        return found.fault().isPresent()
                ? broken(found)
                : of(false, found, "UNKNOWN  no heads of it are remembered; --begin takes it on");
    }

    /** By itself a record can be consistent; whether rows were cut off its ends, or all of them, it cannot tell. */
    static AuditVerdict byItself(Finding found) {
        if (found.fault().isPresent()) {
            return broken(found);
        }
        return found.rows() == 0
                ? of(false, found, "EMPTY  nothing was ever recorded, or everything is gone: --heads would tell")
                : of(true, found, "CONSISTENT  whether ends were cut off or rows written anew only --heads tells");
    }

    private static AuditVerdict broken(Finding found) {
        return of(false, found, "BROKEN  " + found.fault().orElseThrow());
    }

    private static AuditVerdict of(boolean good, Finding found, String words) {
        return new AuditVerdict(good, "%d rows  %s".formatted(found.rows(), words));
    }
}
