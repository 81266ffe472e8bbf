package onenet.oversight.caseboard.web;

import onenet.access.Powers;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.feed.Progress;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.ReadTimeline;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.caseboard.Stay;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows cases, their timelines and their counts to whoever asks. Outside the offices nobody reads stages, parts or who acted. */
@Singleton
class BoardViews {

    private final Powers powers;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    BoardViews(Powers powers, WorkingCalendar calendar, InstantSource clock) {
        this.powers = powers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A case of any service.
     *
     * @param service which service has it
     * @param itemCode service item, with the two digits of the business type
     * @param holderUscc credit code of the enterprise whose case it is
     * @param office code of the office that has it
     * @param officeName its name
     * @param actingMode on which footing the office acts; absent where it has no power over the case, and in cases told of before this was
     * @param status stage inside the office, in the words of the service; for officers
     * @param publicStatus what the public is told, in the words of the service
     * @param light how urgent it is today
     * @param dueOn last day of the clock that runs; absent when none does, or while it stands still
     * @param daysLeft working days until that day, nought on it, negative after it; absent where the calendar ends
     * @param provisional whether that day is only a guess, because the calendar of its year is not there yet
     * @param pausedSince first day of the pause that lasts
     * @param step stage of its service item it is in, where that has a share of the time; for officers
     * @param stepSince first day of it
     * @param stepDueOn last working day of the share; absent while it stands still
     * @param stepLight how urgent that is today; no term of law
     * @param openedAt when it was first told of
     * @param changedAt when it was last told of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoardCase(
            String caseNumber,
            CaseService service,
            String itemCode,
            String holderUscc,
            String office,
            String officeName,
            AuthorityMode actingMode,
            String status,
            String publicStatus,
            Light light,
            LocalDate dueOn,
            Integer daysLeft,
            boolean provisional,
            LocalDate pausedSince,
            String step,
            LocalDate stepSince,
            LocalDate stepDueOn,
            Light stepLight,
            Instant openedAt,
            Instant changedAt) {}

    /**
     * A page of cases.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoardPage(List<BoardCase> items, String next) {}

    BoardCase of(Shown found, Actor reader) {
        DeskDays days = new DeskDays(LegalTime.today(clock), calendar);
        Optional<Stay> stay = Optional.ofNullable(found.stay()).filter(each -> reader.isOfficer());
        return new BoardCase(
                found.caseNumber(),
                found.service(),
                found.itemCode(),
                found.holderUscc(),
                found.office(),
                name(found.office()),
                found.actingMode(),
                reader.isOfficer() ? found.status() : null,
                found.publicStatus(),
                found.light(),
                found.dueOn(),
                Optional.ofNullable(found.dueOn()).flatMap(days::left).orElse(null),
                !found.dueFixed(),
                found.pausedFrom(),
                stay.map(Stay::step).orElse(null),
                stay.map(Stay::from).orElse(null),
                stay.map(Stay::until).orElse(null),
                stay.map(each -> Light.of(each.until(), true, each.until() == null, days))
                        .orElse(null),
                found.openedAt(),
                found.changedAt());
    }

    BoardPage of(Lines<Shown> lines, Actor reader) {
        return new BoardPage(
                lines.shown().stream().map(found -> of(found, reader)).toList(), lines.next(Shown::place));
    }

    private String name(String office) {
        return powers.office(office).map(Office::name).orElse(office);
    }

    /**
     * Open cases of an office by their lights.
     *
     * @param office its code
     * @param officeName its name
     * @param open all of them
     * @param normal whose day lies further off
     * @param warning whose day is the next working day at the latest
     * @param overdue whose day has gone by
     * @param paused whose clock stands still
     * @param waiting where it is the applicant's turn
     */
    record OfficeCount(
            String office,
            String officeName,
            long open,
            long normal,
            long warning,
            long overdue,
            long paused,
            long waiting) {}

    /** Counts of every office of the city the reader sees, also of those with nothing open. */
    List<OfficeCount> counts(Map<String, Map<Light, Long>> counted, Actor reader) {
        return powers.offices().stream()
                .filter(office -> reader.overseesTheCity() || reader.serves(office.code()))
                .map(office -> count(office, counted.getOrDefault(office.code(), Map.of())))
                .toList();
    }

    private static OfficeCount count(Office office, Map<Light, Long> lights) {
        return new OfficeCount(
                office.code(),
                office.name(),
                lights.values().stream().mapToLong(Long::longValue).sum(),
                lights.getOrDefault(Light.NORMAL, 0L) + lights.getOrDefault(Light.NONE, 0L),
                lights.getOrDefault(Light.WARNING, 0L),
                lights.getOrDefault(Light.OVERDUE, 0L),
                lights.getOrDefault(Light.PAUSED, 0L),
                lights.getOrDefault(Light.WAITING, 0L));
    }

    /**
     * One event of a case.
     *
     * @param at when it happened
     * @param type of the event, as it was told
     * @param side on which side somebody acted; absent in events told before this was
     * @param person who acted, as his stable identity; for officers
     * @param part the part he took by it, in the words of the service; for officers
     * @param office code of the office that had the case
     * @param officeName its name
     * @param actingMode on which footing the office acted
     * @param status stage inside the office after it; for officers
     * @param publicStatus what the public was told after it
     * @param dueBefore last day of the clock before it
     * @param dueAfter last day of the clock after it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimelineEntry(
            Instant at,
            String type,
            Progress.Kind side,
            String person,
            String part,
            String office,
            String officeName,
            AuthorityMode actingMode,
            String status,
            String publicStatus,
            LocalDate dueBefore,
            LocalDate dueAfter) {}

    /** What the city orders of an office is between the two. */
    boolean shows(ReadTimeline.Entry entry, Actor reader) {
        return reader.isOfficer() || !entry.line().type().startsWith("oversight.");
    }

    TimelineEntry of(ReadTimeline.Entry entry, Actor reader) {
        Optional<Progress> head = entry.line().head();
        Optional<Progress> inside = head.filter(each -> reader.isOfficer());
        return new TimelineEntry(
                entry.line().place().occurredAt(),
                entry.line().type(),
                head.map(each -> each.by().kind()).orElse(null),
                inside.map(each -> each.by().id()).orElse(null),
                inside.map(each -> each.by().part()).orElse(null),
                head.map(Progress::office).orElse(null),
                head.map(Progress::office).map(this::name).orElse(null),
                head.map(Progress::actingMode).orElse(null),
                inside.map(Progress::status).orElse(null),
                head.map(Progress::publicStatus).orElse(null),
                entry.dueBefore(),
                entry.dueAfter());
    }
}
