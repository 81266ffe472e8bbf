package onenet.safetyreview.intake;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.identity.OfficeCode;
import onenet.counter.CounterReceipt;
import onenet.items.ItemDefinition;
import onenet.problem.CommonProblem;
import onenet.requests.CaseNumbers;
import onenet.requests.DailyIntake;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.Acting;
import onenet.safetyreview.reviewcase.Limits;
import onenet.safetyreview.reviewcase.ReviewApplication;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewIntake;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: an owner applies for a review of his project; the one office that has the power receives it, or he is told where to go. */
@ApplicationScoped
public class SubmitReview {

    private static final String PREFIX = "AS";

    private final ReviewDesk desk;
    private final ReviewCases cases;
    private final Projects projects;
    private final ReviewRules rules;
    private final ReviewGate gate;
    private final UploadedFiles files;
    private final CaseNumbers numbers;
    private final DailyIntake intake;
    private final InstantSource clock;

    SubmitReview(
            ReviewDesk desk,
            ReviewCases cases,
            Projects projects,
            ReviewRules rules,
            ReviewGate gate,
            UploadedFiles files,
            CaseNumbers numbers,
            DailyIntake intake,
            InstantSource clock) {
        this.desk = desk;
        this.cases = cases;
        this.projects = projects;
        this.rules = rules;
        this.gate = gate;
        this.files = files;
        this.numbers = numbers;
        this.intake = intake;
        this.clock = clock;
    }

    /** What is applied for. */
    public record Asked(String projectNumber, ReviewKind kind, ReviewApplication application) {}

    /**
     * @param counter how it came in over the counter; null when it came online
     * @throws onenet.problem.Problem NOT_FOUND for a stranger's project, REVIEWED_BY_…, OUTSIDE_THE_CITY, NOT_THIS_WINDOW, REVIEW_OPEN, LETTER_STANDS,
     *     CONDITION_LETTER_MISSING, CONDITION_REVIEW_FIRST, DESIGN_MANAGEMENT_MISSING, MATERIAL_NOT_IN_ITEM, MATERIAL_FILE_MISSING, DAILY_LIMIT
     */
    @Transactional
    public ReviewCase handle(Asked asked, CounterReceipt counter, Actor actor) {
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        Project project = projects.locked(asked.projectNumber())
                .filter(found -> actor.represents(found.ownerUscc()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        intake.require(actor, most -> cases.handedIn(project.ownerUscc(), today, most));
        ActingOffice acting = gate.open(project, asked.kind(), today);
        if (actor.atCounter() && !actor.serves(acting.office().code())) {
            throw ReviewProblem.NOT_THIS_WINDOW.raise(acting.office().name());
        }
        if (asked.kind() == ReviewKind.DESIGN && asked.application().designManagement() == null) {
            throw ReviewProblem.DESIGN_MANAGEMENT_MISSING.raise();
        }
        ItemDefinition item = rules.itemOfReceipt(asked.kind(), acting.office().code(), today);
        requireMaterials(asked.application().materials(), item, project, counter);
        String number = numbers.next(PREFIX, new OfficeCode(acting.office().code()), today.getYear())
                .value();
        ReviewIntake came = new ReviewIntake(
                now, asked.kind(), item.itemCode(), project, Acting.of(acting), Limits.of(item), counter);
        return desk.receive(
                new ReviewCase(number, asked.application(), came),
                actor,
                Map.of("project", project.number(), "kind", asked.kind()));
    }

    /** What the item asks and nothing beyond it: an extra paper is refused as much as a missing one is asked for. */
    private void requireMaterials(
            List<SubmittedMaterial> given, ItemDefinition item, Project project, CounterReceipt counter) {
        given.stream()
                .filter(each -> item.material(each.material()).isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw ReviewProblem.MATERIAL_NOT_IN_ITEM.raise(each.material());
                });
        files.requireOfEnterprise(
                project.ownerUscc(), SubmittedMaterial.files(given), ReviewProblem.MATERIAL_FILE_MISSING);
        if (counter != null) {
            files.requireOfEnterprise(project.ownerUscc(), counter.papers(), ReviewProblem.MATERIAL_FILE_MISSING);
        }
    }
}
