package onenet.hazchem.law;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy: what must go before a penalty on a licence. Both 暂扣 and 吊销 need notice, and statement or defence (Penalties Law Art. 44, 45);
 * taking the licence away gives a right to a hearing, with five working days to ask for it, and needs the review of its legality besides
 * (Art. 58, 63, 64, 85).
 */
public final class PenaltyPolicy {

    private static final int DAYS_TO_ASK = 5;

    private final WorkingCalendar calendar;

    public PenaltyPolicy(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Which penalty it is. */
    public enum Penalty {
        /** 暂扣. */
        SUSPENSION,
        /** 吊销. */
        REVOCATION
    }

    /** What is missing. */
    public enum Gap {
        NOTICE,
        STATEMENT,
        HEARING,
        LEGAL_REVIEW
    }

    /**
     * What is on file.
     *
     * @param noticedOn null without a notice
     * @param stated whether the party was heard, or waived it
     * @param waivedHearing told of its right, and did not ask
     * @param heardOn day of the hearing; null without one
     * @param reviewed whether its legality was reviewed
     */
    public record File(
            LocalDate noticedOn, boolean stated, boolean waivedHearing, LocalDate heardOn, boolean reviewed) {

        public static final File NOTHING = new File(null, false, false, null, false);
    }

    public Optional<Gap> gap(Penalty penalty, File file, LocalDate decidedOn) {
        if (file.noticedOn() == null || file.noticedOn().isAfter(decidedOn)) {
            return Optional.of(Gap.NOTICE);
        }
        if (!file.stated()) {
            return Optional.of(Gap.STATEMENT);
        }
        if (penalty == Penalty.SUSPENSION) {
            return Optional.empty();
        }
        if (!heard(file, decidedOn)) {
            return Optional.of(Gap.HEARING);
        }
        return file.reviewed() ? Optional.empty() : Optional.of(Gap.LEGAL_REVIEW);
    }

    private boolean heard(File file, LocalDate decidedOn) {
        if (file.heardOn() != null) {
            return !file.heardOn().isBefore(file.noticedOn()) && !file.heardOn().isAfter(decidedOn);
        }
        return file.waivedHearing()
                && StatutoryClock.started(file.noticedOn(), Limit.workingDays(DAYS_TO_ASK))
                        .reckon(calendar)
                        .dueOrProvisional()
                        .filter(decidedOn::isAfter)
                        .isPresent();
    }
}
