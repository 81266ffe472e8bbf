package onenet.ecert.issuance;

import java.util.Optional;

/** How one attempt at a step ended: done, to be tried again, or to be tried again with somebody looking at it. */
record StepOutcome(Optional<String> failure, boolean alarm) {

    static final StepOutcome DONE = new StepOutcome(Optional.empty(), false);

    static StepOutcome again(String why) {
        return new StepOutcome(Optional.of(why), false);
    }

    static StepOutcome alarm(String why) {
        return new StepOutcome(Optional.of(why), true);
    }
}
