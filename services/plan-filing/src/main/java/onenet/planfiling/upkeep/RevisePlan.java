package onenet.planfiling.upkeep;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.filingcase.PlanHistory;
import onenet.planfiling.filingcase.PlanVersion;
import onenet.planfiling.filingcase.StandingAction;
import onenet.planfiling.law.PlanChange;
import onenet.planfiling.rules.FilingRules;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Use case: a unit reports a revised plan. A small edit is archived as a new version; a change of command, procedure, measures or
 * levels is archived too, but the plan must be filed anew within twenty working days from its publication
 * (Order 88 Art. 37, traps 42, L12). The old filing stands meanwhile.
 */
@ApplicationScoped
public class RevisePlan {

    private final FilingDesk desk;
    private final PlanHistory history;
    private final UploadedFiles files;
    private final FilingRules rules;

    RevisePlan(FilingDesk desk, PlanHistory history, UploadedFiles files, FilingRules rules) {
        this.desk = desk;
        this.history = history;
        this.rules = rules;
        this.files = files;
    }

    /**
     * What is new.
     *
     * @param changes what the revision touches, at least one
     * @param publishedOn when it was published, which starts the days to file it anew; null for today
     * @param file id of the uploaded plan; null for an edit without a new document
     * @param text new words of the plan; null when the library's stay
     */
    public record Revision(
            String version, List<PlanChange> changes, LocalDate publishedOn, String note, String file, String text) {

        boolean needsRefiling() {
            return changes.stream().anyMatch(PlanChange::needsRefiling);
        }
    }

    @Transactional
    public FilingCase handle(ActRequest act, Revision revision) {
        FilingCase filingCase = desk.open(act, StandingAction.REVISE);
        if (revision.file() != null) {
            files.requireOfEnterprise(
                    filingCase.holderUscc(), List.of(revision.file()), FilingProblem.MATERIAL_FILE_MISSING);
        }
        LocalDate today = desk.today();
        LocalDate published = Optional.ofNullable(revision.publishedOn()).orElse(today);
        if (published.isAfter(today)
                || published.isBefore(filingCase.filing().plan().publishedOn())) {
            throw FilingProblem.DATE_NOT_POSSIBLE.raise(published);
        }
        boolean refiling = revision.needsRefiling();
        FilingMove move = refiling
                ? filingCase.happen(
                        StandingAction.REVISE, today, revision.changes().toString())
                : filingCase.archive(revision.version(), revision.text(), today);
        if (refiling) {
            filingCase.registration().revised(published, rules.refileBy(published, today));
        }
        history.keep(new PlanVersion(
                act.caseNumber(),
                revision.version(),
                revision.changes(),
                revision.note(),
                revision.file(),
                today,
                !refiling));
        return desk.file(
                move,
                act.actor(),
                Map.of("version", revision.version(), "changes", revision.changes(), "refiling", refiling));
    }
}
