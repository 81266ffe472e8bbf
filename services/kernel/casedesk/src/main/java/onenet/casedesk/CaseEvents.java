package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.feed.HeadedEvents;
import onenet.feed.Progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Tells other services what happened to a case, in the transaction it happened in; every event carries the case's {@link Progress}. */
@Singleton
public class CaseEvents {

    private final HeadedEvents events;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    CaseEvents(HeadedEvents events, WorkingCalendar calendar, InstantSource clock) {
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What a move has made. */
    public void tell(CaseMove<?> move, Actor actor, Object payload) {
        String part = move.part().map(CasePart::name).orElse(null);
        List<AskedPoint> asked = move.asked();
        Object told = asked.isEmpty() ? payload : new Notice(payload, asked);
        publish(move.event(), move.found(), Progress.By.of(actor, part), told);
    }

    /** What is told of a notice: as ever, and what it asks for. */
    private record Notice(@JsonUnwrapped Object payload, List<AskedPoint> asked) {}

    /** What is no move: a receipt, a warning. */
    public void tell(String type, DeskCase found, Actor actor, Object payload) {
        publish(type, found, Progress.By.of(actor, null), payload);
    }

    private void publish(String type, DeskCase found, Progress.By by, Object payload) {
        events.tell(type, found.progress(by, clock.instant(), calendar), payload);
    }
}
