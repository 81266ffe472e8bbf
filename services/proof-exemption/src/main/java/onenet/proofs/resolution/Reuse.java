package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.proofs.ProofsConfig;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Policy: which proofs are asked for when a case asks again, and which still stand. */
@Singleton
class Reuse {

    private final ProofsConfig config;

    Reuse(ProofsConfig config) {
        this.config = config;
    }

    /** What a department confirmed, the applicant committed to or handed in stands; what a source said is asked anew when the case moves on. */
    boolean askAnew(ProofLine line, Moment moment, Instant now) {
        boolean byLookup = line.route().lookup() || line.fresh();
        return switch (line.state()) {
            case OBTAINED -> byLookup && (moment != Moment.PREPARATION || outdated(line, now));
            case ASKING -> byLookup;
            case COMMITTED, MAY_COMMIT -> false;
            case SUBMIT, NOT_NEEDED -> true;
        };
    }

    private boolean outdated(ProofLine line, Instant now) {
        return line.stale(LegalTime.date(now))
                || line.evidence()
                        .orElseThrow()
                        .checkedAt()
                        .plus(config.reuse())
                        .isBefore(now);
    }

    /** Of a proof no source is asked for: whether its route is still to be taken. */
    boolean routeOpen(ProofLine line, Instant now) {
        boolean waits =
                switch (line.state()) {
                    case OBTAINED, COMMITTED -> false;
                    case ASKING -> line.fresh();
                    case MAY_COMMIT, SUBMIT, NOT_NEEDED -> true;
                };
        return waits || line.stale(LegalTime.date(now));
    }
}
