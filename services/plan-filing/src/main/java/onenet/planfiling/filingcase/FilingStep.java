package onenet.planfiling.filingcase;

import onenet.casedesk.CaseStep;

import java.util.Optional;

/** What somebody does to a filing: a row of the table of the way into the register, or of the table of what comes after. */
public sealed interface FilingStep extends CaseStep<FilingCase> permits FilingAction, StandingAction {

    @Override
    default Optional<Part> part() {
        return Optional.empty();
    }
}
