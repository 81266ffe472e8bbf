package onenet.casework.clock;

import java.time.LocalDate;

/** Whether an item's limit may be extended at all: once, approved by the head, told before the base period ends (Art. 42). */
public record ExtensionRule(int atMost, String basis) {

    /** Why an extension is not granted. */
    public enum Denial {
        NOT_PROVIDED,
        ALREADY_EXTENDED,
        TOO_LONG,
        NOT_APPROVED,
        NOTICE_TOO_LATE
    }

    /** The request for more time would break the rule. */
    public static final class ExtensionDenied extends IllegalStateException {
        private final Denial denial;

        ExtensionDenied(Denial denial, String basis) {
            super("No extension: " + denial + " (" + basis + ")");
            this.denial = denial;
        }

        public Denial denial() {
            return denial;
        }
    }

    /** Trap 9: Order 55 fixes its own period, so the general 20 + 10 does not reach the operating licence. */
    public static ExtensionRule none(String basis) {
        return new ExtensionRule(0, basis);
    }

    public boolean isProvided() {
        return atMost > 0;
    }

    public Extension grant(StatutoryClock clock, int amount, String approvedBy, LocalDate toldOn, LocalDate baseDue) {
        deny(!isProvided(), Denial.NOT_PROVIDED);
        deny(clock.extension().amount() > 0, Denial.ALREADY_EXTENDED);
        deny(amount < 1 || amount > atMost, Denial.TOO_LONG);
        deny(approvedBy == null || approvedBy.isBlank(), Denial.NOT_APPROVED);
        deny(toldOn == null || toldOn.isAfter(baseDue), Denial.NOTICE_TOO_LATE);
        return new Extension(amount, basis);
    }

    private void deny(boolean broken, Denial denial) {
        if (broken) {
            throw new ExtensionDenied(denial, basis);
        }
    }
}
