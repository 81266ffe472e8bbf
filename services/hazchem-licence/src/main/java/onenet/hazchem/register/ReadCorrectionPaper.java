package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licence.CorrectionOutcome;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceCorrection.Verdict;
import onenet.hazchem.licence.LicenceCorrections;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Text;
import onenet.problem.CommonProblem;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Query: the paper of a corrected clerical error (更正决定书), for whoever may see the licence. What was left uncorrected has none. */
@ApplicationScoped
public class ReadCorrectionPaper {

    private final LicenceReading reading;
    private final LicenceCorrections corrections;
    private final CaseRules rules;
    private final Template paper;

    ReadCorrectionPaper(
            LicenceReading reading,
            LicenceCorrections corrections,
            CaseRules rules,
            @Location("notice/licence-correction.html") Template paper) {
        this.reading = reading;
        this.corrections = corrections;
        this.rules = rules;
        this.paper = paper;
    }

    /**
     * What stands at the head of the paper, as in the papers of a case.
     *
     * @param authority office in whose name and with whose seal it goes out
     */
    public record CorrectionHead(String authority, Licence licence, Verdict verdict) {

        /** The case that granted the licence. */
        public String caseNumber() {
            return licence.licenceId();
        }

        public String number() {
            return verdict.number();
        }

        public String applicantName() {
            return licence.holderName();
        }

        public String applicantUscc() {
            return licence.holderUscc();
        }

        public LocalDate on() {
            return verdict.on();
        }
    }

    /**
     * @param place which of the licence's corrections, the oldest is 1; proposals that were left or still wait are not counted
     * @throws onenet.problem.Problem NOT_FOUND for a stranger's licence, and where there is no such correction
     */
    @Transactional
    public String handle(String licenceId, int place, Actor actor) {
        Licence licence = reading.read(licenceId, actor);
        LicenceCorrection correction = corrections.of(List.of(licenceId)).stream()
                .filter(each -> each.outcome()
                        .filter(CorrectionOutcome.CORRECTED::equals)
                        .isPresent())
                .skip(place - 1L)
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        Verdict verdict = correction.verdict().orElseThrow();
        return paper.data(
                        "head",
                        new CorrectionHead(rules.office(licence.inNameOf()).name(), licence, verdict))
                .data("licenceNumber", licence.licenceNumber().orElseThrow())
                .data("misprints", correction.misprints())
                .data("reason", correction.reason())
                .data("shownBy", correction.shownBy())
                .data("remedy", new Text(verdict.remedy(), verdict.remedyEn()))
                .render();
    }
}
