package onenet.counter.web;

import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.Uscc;
import onenet.counter.CounterVisit.Visitor;
import onenet.counter.VisitorCapacity;
import onenet.problem.Identifiers;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who came to the window.
 *
 * @param uscc its checks must be right, unless the officer has read it in the register
 * @param identitySeen the officer saw the visitor's identity document, and an agent's authorisation
 * @param codeReadInRegister the officer has read this code in the register of enterprises or on the business licence itself; recorded
 */
public record VisitRequest(
        @NotBlank @Size(max = 18) @WellFormed(Kind.REGISTERED_USCC)
        String uscc,

        @NotBlank @Size(max = 100) String enterpriseName,
        @NotBlank @Size(max = 50) String visitor,
        @NotNull VisitorCapacity capacity,
        @AssertTrue boolean identitySeen,
        boolean codeReadInRegister) {

    /** @throws onenet.problem.Problem INVALID_IDENTIFIER when the code fails its checks and nobody has read it in the register */
    Visitor toVisitor() {
        return new Visitor(code(), codeReadInRegister, enterpriseName.strip(), visitor.strip(), capacity);
    }

    private Uscc code() {
        try {
            return codeReadInRegister ? Uscc.registered(uscc) : Uscc.parse(uscc);
        } catch (InvalidIdentifier wrong) {
            throw Identifiers.inBody(wrong, "/uscc");
        }
    }
}
