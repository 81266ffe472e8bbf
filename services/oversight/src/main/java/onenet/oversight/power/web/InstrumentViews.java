package onenet.oversight.power.web;

import onenet.access.Powers;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Office;
import onenet.oversight.power.Decree;
import onenet.oversight.power.GivenLine;
import onenet.oversight.power.InFlight;
import onenet.oversight.power.Instrument;
import onenet.oversight.power.InstrumentAction;
import onenet.oversight.power.InstrumentKind;
import onenet.oversight.power.InstrumentStatus;
import onenet.oversight.power.LineChange;
import onenet.oversight.power.Paper;
import onenet.oversight.power.ReadInstrument;
import onenet.oversight.power.Rehearsed;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows instruments. */
@Singleton
class InstrumentViews {

    private final Powers powers;

    InstrumentViews(Powers powers) {
        this.powers = powers;
    }

    /**
     * An instrument in a list.
     *
     * @param recordNumber under which the city keeps it
     * @param number the paper's own
     * @param issuedOn day of the paper
     * @param draftedAt when it was written
     */
    record InstrumentSummary(
            String recordNumber,
            String number,
            InstrumentKind kind,
            InstrumentStatus status,
            String title,
            String office,
            String officeName,
            LocalDate issuedOn,
            Instant draftedAt) {}

    /**
     * A page of instruments.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstrumentPage(List<InstrumentSummary> items, String next) {}

    /**
     * An instrument.
     *
     * @param version what is acted on, as the ETag has it
     * @param recordNumber under which the city keeps it
     * @param paper what it says besides its lines
     * @param lines what it gives
     * @param changes what becomes of lines given before
     * @param inFlight what becomes of cases under way
     * @param draftedBy who wrote it
     * @param draftedAt when
     * @param rehearsed what it would do to cases under way; absent until it was tried, and for whoever does not see every case
     * @param endedBy who approved, rejected or withdrew it
     * @param endedAt when
     * @param words what was said at that; for the city alone
     * @param registerVersion version of the register it made
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstrumentView(
            long version,
            String recordNumber,
            InstrumentKind kind,
            InstrumentStatus status,
            Paper paper,
            String officeName,
            List<GivenLine> lines,
            List<LineChange> changes,
            InFlight inFlight,
            String draftedBy,
            Instant draftedAt,
            Rehearsed rehearsed,
            String endedBy,
            Instant endedAt,
            String words,
            Long registerVersion,
            Set<InstrumentAction> allowedActions) {}

    InstrumentPage of(Lines<Instrument> lines) {
        return new InstrumentPage(
                lines.shown().stream().map(this::summary).toList(), lines.next(Instrument::recordNumber));
    }

    private InstrumentSummary summary(Instrument instrument) {
        Decree decree = instrument.decree();
        Paper paper = decree.paper();
        return new InstrumentSummary(
                decree.recordNumber(),
                paper.number(),
                decree.kind(),
                instrument.status(),
                paper.title(),
                paper.office(),
                name(paper.office()),
                paper.issuedOn(),
                instrument.draftedAt());
    }

    InstrumentView of(ReadInstrument.Seen seen, Actor reader) {
        Instrument instrument = seen.instrument();
        Decree decree = instrument.decree();
        return new InstrumentView(
                instrument.version(),
                decree.recordNumber(),
                decree.kind(),
                instrument.status(),
                decree.paper(),
                name(decree.paper().office()),
                decree.content().lines(),
                decree.content().changes(),
                decree.content().inFlight(),
                instrument.draftedName(),
                instrument.draftedAt(),
                instrument.rehearsed().filter(tried -> reader.overseesTheCity()).orElse(null),
                instrument.endedName().orElse(null),
                instrument.endedAt().orElse(null),
                instrument.words().filter(said -> reader.overseesTheCity()).orElse(null),
                instrument.registerVersion().orElse(null),
                seen.allowed());
    }

    private String name(String office) {
        return powers.office(office).map(Office::name).orElse(office);
    }
}
