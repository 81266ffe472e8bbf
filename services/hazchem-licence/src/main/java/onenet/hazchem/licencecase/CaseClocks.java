package onenet.hazchem.licencecase;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeemedAcceptance;
import onenet.casework.clock.DualLimit;
import onenet.casework.clock.Exclusion;
import onenet.casework.clock.ExclusionGround;
import onenet.casework.clock.Extension;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clocks of one case, reckoned from its ledger alone. Order 55 knows no extension of the decision period. */
public final class CaseClocks {

    private final LicenceCase licenceCase;
    private final WorkingCalendar calendar;

    CaseClocks(LicenceCase licenceCase, WorkingCalendar calendar) {
        this.licenceCase = licenceCase;
        this.calendar = calendar;
    }

    /** Five working days from receipt at the office that has the case, or from the last of what it asked for; empty once it has spoken. */
    public Optional<StatutoryClock> acceptance() {
        return switch (licenceCase.status()) {
            case SUBMITTED, SUPPLEMENTED ->
                Optional.of(StatutoryClock.started(
                        licenceCase.completeOn(), licenceCase.limits().acceptance()));
            default -> Optional.empty();
        };
    }

    /** The day everything was in, once five working days went by without a word from the office that holds the power. */
    public Optional<LocalDate> deemedAcceptance(LocalDate today) {
        return acceptance()
                .filter(running -> licenceCase.authority().competent())
                .flatMap(running ->
                        new DeemedAcceptance(licenceCase.completeOn(), running.limit()).acceptedOn(today, calendar));
    }

    /** The office's word of today, where nobody can say yet whether its days are over. */
    public Optional<ProvisionalAct> provisionalAct(LocalDate today) {
        return acceptance()
                .filter(running -> licenceCase.authority().competent())
                .filter(running -> !running.reckon(calendar).isFinal())
                .map(running -> new ProvisionalAct(licenceCase.completeOn(), today));
    }

    /** Last day of the five the office spoke in, once the calendar says it. */
    public Optional<LocalDate> lastDayOf(ProvisionalAct act) {
        return StatutoryClock.started(act.from(), licenceCase.limits().acceptance())
                .reckon(calendar)
                .due();
    }

    /** The day an acceptance of today counts from: what was asked for and came is accepted from when it came (trap 3). */
    public LocalDate acceptedAsOf(LocalDate today) {
        return licenceCase
                .intake()
                .supplementedOn()
                .or(() -> deemedAcceptance(today))
                .orElse(today);
    }

    /** Statutory and promised clock of the decision; empty before they start and when there is nothing to decide. */
    public Optional<DualLimit.Clocks> decision() {
        return start().map(day -> licenceCase.limits().decision().start(day, exclusions(), Extension.NONE));
    }

    private Optional<LocalDate> start() {
        return licenceCase.limits().start() == Limits.Start.RECEIPT
                ? Optional.of(licenceCase.officeReceivedOn())
                : licenceCase.acceptedOn();
    }

    /**
     * The same limit counted from receipt, as Order 591 Art. 35 has it: the days the applicant took to put the papers right are not the
     * office's. Empty before acceptance.
     */
    public Optional<StatutoryClock> fromReceipt() {
        return licenceCase.acceptedOn().map(accepted -> licenceCase
                .limits()
                .decision()
                .start(
                        licenceCase.officeReceivedOn(),
                        Stream.concat(suspensions(), correction().stream()).toList(),
                        Extension.NONE)
                .statutory());
    }

    /** What the office promised for the decision; the other clocks have no promise. */
    public Optional<StatutoryClock> promised() {
        return switch (licenceCase.status()) {
            case ACCEPTED, EXAMINED -> decision().map(DualLimit.Clocks::promised);
            default -> Optional.empty();
        };
    }

    /** Of both starts the earlier end is the statutory one: the office is warned of it. */
    private Optional<StatutoryClock> earlier() {
        return Stream.concat(decision().map(DualLimit.Clocks::statutory).stream(), fromReceipt().stream())
                .min(Comparator.comparing(
                        clock -> clock.reckon(calendar).dueOrProvisional().orElse(LocalDate.MAX)));
    }

    /** Ten working days from the decision; empty before it and after delivery. */
    public Optional<StatutoryClock> delivery() {
        boolean waits = licenceCase.delivery().isEmpty();
        return licenceCase
                .decision()
                .filter(decision -> waits)
                .map(decision -> StatutoryClock.started(
                        decision.on(), licenceCase.limits().delivery()));
    }

    /** The clock of the law that runs now: intake's, the decision's, or delivery's. */
    public Optional<StatutoryClock> current() {
        return switch (licenceCase.status()) {
            case SUBMITTED, SUPPLEMENTED -> acceptance();
            case ACCEPTED, EXAMINED -> earlier();
            case GRANTED, CERTIFIED, REFUSED -> delivery();
            default -> Optional.empty();
        };
    }

    public Optional<Reckoning> currentReckoning() {
        return current().map(clock -> clock.reckon(calendar));
    }

    private List<Exclusion> exclusions() {
        Stream<Exclusion> correction =
                licenceCase.limits().start() == Limits.Start.RECEIPT ? correction().stream() : Stream.empty();
        return Stream.concat(suspensions(), correction).toList();
    }

    private Stream<Exclusion> suspensions() {
        return licenceCase.inquiry().suspensions().stream().map(Suspension::toExclusion);
    }

    /**
     * A clock that began with the receipt does not count the days the applicant took to put the papers right (Order 55
     * Art. 11 para. 2); one that begins with acceptance has not begun then.
     */
    private Optional<Exclusion> correction() {
        LocalDate first = licenceCase
                .intake()
                .notice()
                .map(notice -> notice.issuedOn().plusDays(1))
                .orElse(null);
        LocalDate last = licenceCase.acceptedOn().orElse(null);
        return first != null && last != null && !last.isBefore(first)
                ? Optional.of(Exclusion.between(first, last, ExclusionGround.RECTIFICATION, "危险化学品经营许可证管理办法第十一条第二款"))
                : Optional.empty();
    }
}
