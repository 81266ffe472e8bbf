package onenet.counter.web;

import onenet.casework.identity.Uscc;
import onenet.counter.CounterVisit.Visitor;
import onenet.counter.VisitorCapacity;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who came to the window.
 *
 * @param identitySeen the officer saw the visitor's identity document, and an agent's authorisation
 */
public record VisitRequest(
        @NotBlank @Size(max = 18) @WellFormed(Kind.USCC) String uscc,
        @NotBlank @Size(max = 100) String enterpriseName,
        @NotBlank @Size(max = 50) String visitor,
        @NotNull VisitorCapacity capacity,
        @AssertTrue boolean identitySeen) {

    Visitor toVisitor() {
        return new Visitor(Uscc.parse(uscc), enterpriseName.strip(), visitor.strip(), capacity);
    }
}
