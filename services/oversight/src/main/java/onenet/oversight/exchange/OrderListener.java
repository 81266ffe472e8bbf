package onenet.oversight.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.KeepLine;
import onenet.oversight.caseboard.Line;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Hears what this service told of its orders, as everybody else would: each stands in the timeline of the case it is about and moves nothing in it. */
@Singleton
public class OrderListener implements EventListener {

    static final String QUEUE = "oversight.orders";
    static final String SOURCE = "/services/oversight";

    private final KeepLine keepLine;

    OrderListener(KeepLine keepLine) {
        this.keepLine = keepLine;
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    /** What this service tells of other things than orders concerns no case. */
    @Override
    public boolean hears(String type) {
        return type.startsWith("oversight.order-");
    }

    @Override
    public boolean copies(String type) {
        return true;
    }

    @Override
    public boolean fromTheStart() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        Line.Place place = new Line.Place(event.id(), event.source(), event.subject(), event.sequence(), event.time());
        keepLine.handle(new Line(place, event.type(), Optional.empty()));
    }
}
