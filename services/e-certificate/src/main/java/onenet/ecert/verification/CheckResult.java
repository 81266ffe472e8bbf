package onenet.ecert.verification;

import java.util.Optional;

/** What one check found. */
public record CheckResult(Check check, Outcome outcome, Optional<ReasonCode> reason) {

    static CheckResult passed(Check check) {
        return new CheckResult(check, Outcome.PASSED, Optional.empty());
    }

    static CheckResult failed(Check check, ReasonCode reason) {
        return new CheckResult(check, Outcome.FAILED, Optional.of(reason));
    }

    static CheckResult unknown(Check check, ReasonCode reason) {
        return new CheckResult(check, Outcome.UNKNOWN, Optional.of(reason));
    }

    static CheckResult skipped(Check check) {
        return new CheckResult(check, Outcome.SKIPPED, Optional.empty());
    }

    /** Passed unless a reason was found. */
    static CheckResult of(Check check, Optional<ReasonCode> reason) {
        return reason.map(found -> failed(check, found)).orElseGet(() -> passed(check));
    }

    boolean failed() {
        return outcome == Outcome.FAILED;
    }
}
