package onenet.counter.web;

import onenet.counter.CounterVisit;
import onenet.counter.VisitorCapacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** A visit at the window. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitView(
        UUID id,
        String office,
        String uscc,
        boolean codeReadInRegister,
        String enterpriseName,
        String visitor,
        VisitorCapacity capacity,
        Instant openedAt,
        Instant closedAt) {

    static VisitView of(CounterVisit visit) {
        return new VisitView(
                visit.id(),
                visit.office(),
                visit.uscc(),
                visit.codeReadInRegister(),
                visit.enterpriseName(),
                visit.visitor(),
                visit.capacity(),
                visit.openedAt(),
                visit.closedAt().orElse(null));
    }
}
