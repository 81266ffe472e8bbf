package onenet.hazchem.decision;

import onenet.hazchem.licencecase.Decision.Ground;
import onenet.hazchem.licencecase.Decision.Outcome;

import java.util.List;

/** @param grounds of a refusal: at least one, each with its clause and reason */
public record DecisionRequest(Outcome outcome, List<Ground> grounds) {

    public DecisionRequest {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }
}
