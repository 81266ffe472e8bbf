package onenet.planfiling.filingcase;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.StatutoryClock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a filing lacks: the one notice that named it, what came since, until when the rest may come, and how it ended when it did not. */
@Embeddable
public class Gaps {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "gap_notice")
    private GapNotice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> supplied = List.of();

    /** The last day to hand in what the notice named; null without a notice. */
    @Column(name = "supply_by")
    private LocalDate supplyBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Closing closing;

    /** Whether the notice was given in a year without a calendar, and waits to be judged (trap L18). */
    @Column(name = "gap_notice_provisional")
    private boolean provisional;

    protected Gaps() {}

    void notified(GapNotice everything, LocalDate by, boolean calendarMissing) {
        notice = everything;
        supplyBy = by;
        provisional = calendarMissing;
    }

    /**
     * A notice that waits for its calendar is judged by it, once.
     *
     * @param check the days the office had
     * @return their last one, where the notice came after it
     */
    Optional<LocalDate> judge(StatutoryClock check, WorkingCalendar calendar) {
        Optional<LocalDate> lastDay = provisional ? check.reckon(calendar).due() : Optional.empty();
        provisional = provisional && lastDay.isEmpty();
        return lastDay.filter(notice.issuedOn()::isAfter);
    }

    /** @throws onenet.problem.Problem GAP_NOT_ASKED for what the notice did not name */
    void came(List<SubmittedMaterial> supplements) {
        List<String> asked = notice().map(GapNotice::materials).orElseGet(List::of);
        if (!supplements.stream().allMatch(given -> asked.contains(given.material()))) {
            throw FilingProblem.GAP_NOT_ASKED.raise();
        }
        supplied = Stream.concat(supplied.stream(), supplements.stream().map(SubmittedMaterial::material))
                .toList();
    }

    void closed(Closing how) {
        closing = how;
    }

    /** Whether the last day to hand in what the notice named is still to come, or today. */
    boolean run(LocalDate today) {
        return supplyBy == null || !today.isAfter(supplyBy);
    }

    /** Materials of the notice that have not come yet. */
    public List<String> outstanding() {
        return notice().stream()
                .flatMap(asked -> asked.materials().stream())
                .filter(material -> !supplied.contains(material))
                .toList();
    }

    public Optional<GapNotice> notice() {
        return Optional.ofNullable(notice);
    }

    public Optional<LocalDate> supplyBy() {
        return Optional.ofNullable(supplyBy);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }
}
