package onenet.oversight.exchange;

import onenet.feed.Progress;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.EnterMessage;
import onenet.oversight.notification.Happening;
import onenet.oversight.notification.Happening.About;
import onenet.oversight.notification.Templates;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What one service tells of its cases and licences, as far as their party is written to about it. */
final class PartyEvents implements EventListener {

    /** A licence outlives the item it was applied for under: its message does not name one. */
    private static final String OF_NO_ITEM = "";

    private final CaseService service;
    private final Templates templates;
    private final EnterMessage enter;
    private final Heads heads;

    PartyEvents(CaseService service, Templates templates, EnterMessage enter, Heads heads) {
        this.service = service;
        this.templates = templates;
        this.enter = enter;
        this.heads = heads;
    }

    @Override
    public String queue() {
        return service.queue();
    }

    @Override
    public boolean hears(String type) {
        return templates.ofType(type).isPresent();
    }

    /** Happening again it changes nothing: many may be entered in one transaction. */
    @Override
    public boolean copies(String type) {
        return true;
    }

    /** Where neither head nor licence is, nobody is known who could be written to. */
    @Override
    public void on(ReceivedEvent event) {
        heads.of(event)
                .map(head -> told(event, head))
                .or(() -> ofLicence(event))
                .ifPresent(told -> enter.handle(event.type(), told));
    }

    private Happening told(ReceivedEvent event, Progress head) {
        return new Happening(
                event.id(),
                new About(service, head.holderUscc(), head.caseNumber(), head.itemCode(), head.office()),
                head.occurredAt(),
                day(event.data(), "dueOn").or(() -> Optional.ofNullable(head.dueOn())),
                day(event.data(), "validTo"),
                text(event.data(), "period"));
    }

    /** What is told of a licence itself has no head: it says whose it is, and a licence goes by the number of the case that granted it. */
    private Optional<Happening> ofLicence(ReceivedEvent event) {
        JsonNode data = event.data();
        return text(data, "licenceId")
                .flatMap(licence -> text(data, "holderUscc").flatMap(holder -> text(data, "office")
                        .map(office -> new About(service, holder, licence, OF_NO_ITEM, office))))
                .map(about -> new Happening(
                        event.id(), about, event.time(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> text(JsonNode data, String name) {
        return Optional.ofNullable(data.path(name).textValue());
    }

    /** A day that cannot be read is none: the message is written all the same. */
    private static Optional<LocalDate> day(JsonNode data, String name) {
        try {
            return Optional.ofNullable(data.path(name).textValue()).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
