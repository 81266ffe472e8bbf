package onenet.safetyreview.reviewcase;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeemedAcceptance;
import onenet.casework.clock.DualLimit;
import onenet.casework.clock.Exclusion;
import onenet.casework.clock.ExclusionGround;
import onenet.casework.clock.Extension;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clocks of one review, reckoned from its ledger alone. */
public final class ReviewClocks {

    private final ReviewCase found;

    ReviewClocks(ReviewCase found) {
        this.found = found;
    }

    /** Five working days from receipt, or from the last of what was asked for; empty once the office has spoken. */
    public Optional<StatutoryClock> acceptance() {
        return switch (found.status()) {
            case SUBMITTED, SUPPLEMENTED ->
                Optional.of(StatutoryClock.started(completeOn(), found.limits().acceptance()));
            default -> Optional.empty();
        };
    }

    /** The day everything was in. */
    LocalDate completeOn() {
        return found.intake().supplementedOn().orElseGet(found::receivedOn);
    }

    /** The day everything was in, once five working days went by without a word (trap 1). */
    public Optional<LocalDate> deemedAcceptance(LocalDate today, WorkingCalendar calendar) {
        return acceptance()
                .flatMap(clock -> new DeemedAcceptance(completeOn(), clock.limit()).acceptedOn(today, calendar));
    }

    /** The day an acceptance of today counts from: what was asked for and came is accepted from when it came (trap 3). */
    public LocalDate acceptedAsOf(LocalDate today, WorkingCalendar calendar) {
        return found.intake()
                .supplementedOn()
                .or(() -> deemedAcceptance(today, calendar))
                .orElse(today);
    }

    /** Statutory and promised clock of the decision; empty before acceptance, and where nothing is left to decide. */
    public Optional<DualLimit.Clocks> decision() {
        return found.intake().acceptedOn().map(accepted -> found.limits()
                .decision()
                .start(
                        found.limits().fromReceipt() ? found.receivedOn() : accepted,
                        exclusions(accepted),
                        extension()));
    }

    /** The limit of the decision without what it was extended by; empty before acceptance. */
    public Optional<StatutoryClock> base() {
        return decision().map(clocks -> clocks.statutory().withExtension(Extension.NONE));
    }

    /** The clock of the law that runs now. */
    public Optional<StatutoryClock> current() {
        return switch (found.status()) {
            case SUBMITTED, SUPPLEMENTED -> acceptance();
            case ACCEPTED, EXAMINED -> decision().map(DualLimit.Clocks::statutory);
            default -> Optional.empty();
        };
    }

    Optional<StatutoryClock> promised() {
        return switch (found.status()) {
            case ACCEPTED, EXAMINED -> decision().map(DualLimit.Clocks::promised);
            default -> Optional.empty();
        };
    }

    private Extension extension() {
        return found.inquiry()
                .extension()
                .map(more -> new Extension(more.days(), "危险化学品建设项目安全监督管理办法第十八条；" + more.notice()))
                .orElse(Extension.NONE);
    }

    private List<Exclusion> exclusions(LocalDate accepted) {
        Stream<Exclusion> pauses = found.inquiry().pauses().stream().map(Pause::toExclusion);
        return Stream.concat(pauses, correction(accepted).stream()).toList();
    }

    /** Counted from receipt, the days the owner took to put his papers right are not the office's (Order 45 Art. 12). */
    private Optional<Exclusion> correction(LocalDate accepted) {
        return found.intake()
                .notice()
                .filter(notice -> found.limits().fromReceipt())
                .map(notice -> notice.issuedOn().plusDays(1))
                .filter(first -> !accepted.isBefore(first))
                .map(first ->
                        Exclusion.between(first, accepted, ExclusionGround.RECTIFICATION, "危险化学品建设项目安全监督管理办法第十二条"));
    }
}
