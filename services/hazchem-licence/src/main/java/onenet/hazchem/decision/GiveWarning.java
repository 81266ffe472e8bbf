package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.Warning;
import onenet.hazchem.register.DocumentNumbers;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: who handed in false papers is warned, by a decision with a remedy of its own (Licensing Law Art. 78). */
@ApplicationScoped
public class GiveWarning {

    private final LicenceDesk desk;
    private final CaseRules rules;
    private final DocumentNumbers numbers;
    private final InstantSource clock;

    GiveWarning(LicenceDesk desk, CaseRules rules, DocumentNumbers numbers, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What was done, and that the party was heard.
     *
     * @param noticedOn day it was told of the facts and of what is intended
     * @param statement what it stated, or that it waived it
     */
    public record Heard(LocalDate noticedOn, String statement, String facts) {}

    @Transactional
    public LicenceCase handle(ActRequest act, Heard heard) {
        LicenceCase licenceCase = desk.open(act, CaseAction.GIVE_WARNING);
        LocalDate today = LegalTime.today(clock);
        Text remedy = rules.remedy(licenceCase);
        Warning warning = new Warning(
                today,
                numbers.next(DocumentNumbers.Kind.WARNING, licenceCase, today),
                act.actor().id(),
                heard.noticedOn(),
                heard.statement(),
                heard.facts(),
                remedy.zh(),
                remedy.en());
        return desk.file(licenceCase.warn(warning), act.actor(), Map.of("decision", warning.number()));
    }
}
