package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.outbox.Outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Tells other services what happened to a case, in the transaction it happened in; every event carries the case's {@link Progress}. */
@Singleton
public class CaseEvents {

    private final Outbox outbox;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final ObjectMapper json;

    CaseEvents(Outbox outbox, WorkingCalendar calendar, InstantSource clock, ObjectMapper json) {
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    /** What a move has made. */
    public void tell(CaseMove<?> move, Actor actor, Object payload) {
        publish(move.event(), move.found(), Progress.By.of(actor, move.part().orElse(null)), payload);
    }

    /** What is no move: a receipt, a warning. */
    public void tell(String type, DeskCase found, Actor actor, Object payload) {
        publish(type, found, Progress.By.of(actor, null), payload);
    }

    private void publish(String type, DeskCase found, Progress.By by, Object payload) {
        Instant now = clock.instant();
        ObjectNode data = json.valueToTree(payload);
        data.set("progress", json.valueToTree(found.progress(by, now, calendar)));
        outbox.publish(type, found.caseNumber(), data);
    }
}
