package onenet.hazchem.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy: when a renewal comes in time and what silence means (Order 55 Art. 18, 20; Licensing Law Art. 50). The three months run
 * back from the last day of validity to the matching day, or to the month's last when there is none.
 */
public record RenewalWindow(LicenceTerm term) {
    private static final int MONTHS_BEFORE = 3;

    /** What the licence is after its end came near. */
    public enum State {
        IN_TERM(true),
        /** 视为准予延期. */
        DEEMED_RENEWED(true),
        /** To go on trading is unlicensed trading (Art. 29, trap 22), not a late renewal. */
        EXPIRED(false);

        private final boolean mayTrade;

        State(boolean mayTrade) {
            this.mayTrade = mayTrade;
        }

        public boolean mayTrade() {
            return mayTrade;
        }
    }

    /** The last day to apply in time. */
    public LocalDate applyBy() {
        return term.validTo().minusMonths(MONTHS_BEFORE);
    }

    public boolean isTimely(LocalDate receivedOn) {
        return !receivedOn.isAfter(applyBy());
    }

    /**
     * Trap 21: a timely application still undecided when the term ends is deemed granted; a late one gives no such shield.
     *
     * @param undecidedSince day of receipt of an application that is neither decided nor withdrawn
     */
    public State stateOn(LocalDate today, Optional<LocalDate> undecidedSince) {
        if (!today.isAfter(term.validTo())) {
            return State.IN_TERM;
        }
        return undecidedSince.filter(this::isTimely).isPresent() ? State.DEEMED_RENEWED : State.EXPIRED;
    }
}
