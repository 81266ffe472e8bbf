package onenet.planfiling.register;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCorrection;
import onenet.planfiling.filingcase.FilingCorrection.Misprint;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingText;
import onenet.planfiling.filingcase.Registration;
import onenet.planfiling.filingcase.StandingAction;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        List<Misprint> misprints = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        Set<FilingText> seen = EnumSet.noneOf(FilingText.class);
        for (int i = 0; i < texts.size(); i++) {
            Right right = texts.get(i);
            String printed = right.text().in(filed.filing());
            if (!seen.add(right.text())) {
                wrong.add(Violation.inBody(
                        "/texts/" + i, "CORRECTED_TWICE", right.text().name()));
            } else if (right.to().equals(printed)) {
                wrong.add(Violation.inBody(
                        "/texts/" + i + "/to", "NOTHING_CORRECTED", right.text().name()));
            }
            misprints.add(new Misprint(right.text(), printed, right.to()));
        }
        if (!wrong.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(wrong.toArray(Violation[]::new));
        }
        return misprints;
    }
}
