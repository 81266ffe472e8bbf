package onenet.hazchem.law;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
import onenet.hazchem.law.ChangeKind.Treatment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Policy: variation or new licence (Order 55 Art. 14, 16, 17), and whether the holder came in time. */
public final class VariationPolicy {
    private static final Limit NOTICE = Limit.workingDays(20);

    private final WorkingCalendar calendar;

    public VariationPolicy(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** What changed and when; for a storage project the day of the passed completion acceptance, for a move the planned day or null. */
    public record Change(ChangeKind kind, LocalDate changedOn) {}

    /**
     * The ruling on one change.
     *
     * @param applyBy last day of the 20 working days; empty for a new licence, which comes before the change, or without a calendar
     * @param late the last day is past: corrected and fined by Art. 33, but never a ground to refuse the variation
     */
    public record Ruling(
            ChangeKind kind, Treatment treatment, String article, Optional<LocalDate> applyBy, boolean late) {}

    /** The rulings together: one change that needs a new licence takes the whole application there. */
    public record Verdict(List<Ruling> rulings) {
        public Treatment treatment() {
            boolean anew = rulings.stream().anyMatch(ruling -> ruling.treatment() == Treatment.NEW_LICENCE);
            return anew ? Treatment.NEW_LICENCE : Treatment.VARIATION;
        }

        public boolean late() {
            return rulings.stream().anyMatch(Ruling::late);
        }

        public Set<MaterialCondition> conditions() {
            Set<MaterialCondition> conditions = EnumSet.noneOf(MaterialCondition.class);
            rulings.forEach(ruling -> ruling.kind().materials().ifPresent(conditions::add));
            return conditions;
        }
    }

    /** @param storageFacility whether the licence is one with a storage facility */
    public Verdict judge(List<Change> changes, boolean storageFacility, LocalDate receivedOn) {
        return new Verdict(changes.stream()
                .map(change -> rule(change, storageFacility, receivedOn))
                .toList());
    }

    private Ruling rule(Change change, boolean storageFacility, LocalDate receivedOn) {
        // Art. 17(1) speaks of a business without storage facility only; with one, it is the storage place that counts.
        boolean officeOnly = change.kind() == ChangeKind.PREMISES && storageFacility;
        Treatment treatment = officeOnly ? Treatment.VARIATION : change.kind().treatment();
        String article = officeOnly ? "第十七条第（一）项（反面解释）" : change.kind().article();
        if (treatment == Treatment.NEW_LICENCE || change.changedOn() == null) {
            return new Ruling(change.kind(), treatment, article, Optional.empty(), false);
        }
        Optional<LocalDate> applyBy = StatutoryClock.started(change.changedOn(), NOTICE)
                .reckon(calendar)
                .due();
        return new Ruling(
                change.kind(),
                treatment,
                article,
                applyBy,
                applyBy.map(receivedOn::isAfter).orElse(false));
    }
}
