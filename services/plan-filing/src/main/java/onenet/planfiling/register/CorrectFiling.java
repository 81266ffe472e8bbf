package onenet.planfiling.register;

import onenet.casedesk.ActRequest;
import onenet.casedesk.Misprinted;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCorrection;
import onenet.planfiling.filingcase.FilingCorrection.Misprint;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingText;
import onenet.planfiling.filingcase.Registration;
import onenet.planfiling.filingcase.StandingAction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the office corrects a clerical error of a filed plan's entry (更正); number and days stay, the form is printed anew. */
@ApplicationScoped
public class CorrectFiling {

    private final FilingDesk desk;

    CorrectFiling(FilingDesk desk) {
        this.desk = desk;
    }

    /**
     * What is wrong.
     *
     * @param shownBy the paper that shows what should stand there
     */
    public record Slip(String reason, String shownBy, List<Right> texts) {}

    /** What should stand at one place. */
    public record Right(FilingText text, String to) {}

    /** @throws onenet.problem.Problem INVALID_INPUT where nothing is wrong, or one text is named twice */
    @Transactional
    public FilingCase handle(ActRequest act, Slip slip) {
        FilingCase filed = desk.open(act, StandingAction.CORRECT);
        Registration entry = filed.registration();
        String number = "%s更%d"
                .formatted(entry.number().orElseThrow(), entry.corrections().size() + 1);
        FilingCorrection correction = new FilingCorrection(
                number, desk.today(), act.actor().id(), slip.reason(), slip.shownBy(), misprints(filed, slip.texts()));
        return desk.file(
                filed.correct(correction), act.actor(), Map.of("correction", number, "texts", correction.texts()));
    }

    private static List<Misprint> misprints(FilingCase filed, List<Right> texts) {
        List<Misprint> misprints = texts.stream()
                .map(right -> new Misprint(right.text(), right.text().in(filed.filing()), right.to()))
                .toList();
        Misprinted.requireWrong(misprints);
        return misprints;
    }
}
