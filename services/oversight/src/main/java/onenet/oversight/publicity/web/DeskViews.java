package onenet.oversight.publicity.web;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.oversight.publicity.Edition;
import onenet.oversight.publicity.Editions;
import onenet.oversight.publicity.FieldRow;
import onenet.oversight.publicity.ListDesk;
import onenet.oversight.publicity.PublicityAction;
import onenet.oversight.publicity.PublicityDays;
import onenet.oversight.publicity.PublicityRecord;
import onenet.oversight.publicity.PublicityRecords;
import onenet.oversight.publicity.PublicityStep;
import onenet.oversight.publicity.ReadDesk;
import onenet.oversight.publicity.SendingState;
import onenet.oversight.publicity.SendingWord;
import onenet.oversight.publicity.web.PublicityViews.PublicityField;
import onenet.oversight.publicity.web.PublicityViews.PublicityLine;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows published licences to the offices and to the city. */
@Singleton
class DeskViews {

    private final PublicityViews lines;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    DeskViews(PublicityViews lines, Editions editions, WorkingCalendar calendar, InstantSource clock) {
        this.lines = lines;
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A record and how far the upper platform knows it.
     *
     * @param line what is published
     * @param complete whether all that the standard requires is there; what is not complete is neither shown nor sent
     * @param publishBy last day to publish it; absent while the calendar of its year is missing
     * @param daysLeft working days until then, nought on it, negative after it; absent once it was confirmed, or where the calendar ends
     * @param late whether the platform had not confirmed it by that day
     * @param confirmedOn the day the platform first confirmed it; absent while it has not
     * @param sending whether the newest revision waits, is confirmed, or is set aside
     * @param attempts how often the newest revision was tried
     * @param lastFailure why it is not confirmed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeskRecord(
            PublicityLine line,
            boolean complete,
            LocalDate publishBy,
            Integer daysLeft,
            boolean late,
            LocalDate confirmedOn,
            SendingWord sending,
            int attempts,
            String lastFailure) {}

    /**
     * A page of records.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeskPage(List<DeskRecord> items, String next) {}

    /**
     * What was done with a record.
     *
     * @param action an action of the lifecycle, or REDRIVE
     * @param by who did it, as he signs in
     * @param words why
     * @param at when
     */
    record PublicityStepView(String action, String by, String words, Instant at) {}

    /**
     * A record with all that was done with it.
     *
     * @param version what is acted on, as the ETag has it
     * @param state how it stands
     * @param fields in the order of the standard; identity numbers masked here too
     * @param missing fields it lacks of what the standard requires, by their codes
     * @param correctable fields the city may correct
     * @param earlier key of the record it changes, corrects or ends
     * @param later key of the record that changes, corrects or ends it
     * @param steps what was done with it, in its order
     * @param allowedActions what the reader may do with it now
     * @param redrivable whether the reader may have it sent again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeskDetail(
            long version,
            DeskRecord state,
            List<PublicityField> fields,
            List<String> missing,
            List<String> correctable,
            UUID earlier,
            UUID later,
            List<PublicityStepView> steps,
            Set<PublicityAction> allowedActions,
            boolean redrivable) {}

    DeskPage of(Lines<ListDesk.Line> page) {
        return new DeskPage(
                page.shown().stream()
                        .map(each -> of(each.found(), each.sending()))
                        .toList(),
                page.next(last -> PublicityRecords.place(last.found())));
    }

    DeskDetail of(ReadDesk.Seen seen) {
        PublicityRecord found = seen.found();
        Edition edition = editions.on(found.decidedOn());
        return new DeskDetail(
                found.version(),
                of(found, seen.sending()),
                lines.fields(found),
                found.missing(edition).stream()
                        .map(field -> edition.row(field).code())
                        .toList(),
                edition.fields().stream()
                        .filter(FieldRow::correctable)
                        .map(row -> row.field().name())
                        .toList(),
                found.earlier().orElse(null),
                seen.later().orElse(null),
                seen.steps().stream().map(DeskViews::of).toList(),
                seen.allowed(),
                seen.redrivable());
    }

    private static PublicityStepView of(PublicityStep step) {
        return new PublicityStepView(step.action(), step.actorName(), step.words(), step.at());
    }

    private DeskRecord of(PublicityRecord found, SendingState sending) {
        LocalDate today = LegalTime.today(clock);
        Integer left = sending.confirmedOn().isPresent()
                ? null
                : found.publishBy()
                        .flatMap(day -> new DeskDays(today, calendar).left(day))
                        .orElse(null);
        return new DeskRecord(
                lines.of(found),
                found.complete(),
                found.publishBy().orElse(null),
                left,
                PublicityDays.late(found.publishBy(), sending.confirmedOn(), today),
                sending.confirmedOn().orElse(null),
                sending.word(),
                sending.attempts(),
                sending.lastFailure().orElse(null));
    }
}
