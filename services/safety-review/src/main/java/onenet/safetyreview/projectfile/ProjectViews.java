package onenet.safetyreview.projectfile;

import onenet.casework.LegalTime;
import onenet.safetyreview.consequence.ConsequenceView;
import onenet.safetyreview.consequence.Consequences;
import onenet.safetyreview.law.LevelFacts;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.law.ReviewLevel;
import onenet.safetyreview.letter.LetterView;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.projectfile.ProjectView.ProjectReview;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.rules.ProjectReading;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Shows a project with its chain. */
@Singleton
class ProjectViews {

    private final ReviewCases cases;
    private final Letters letters;
    private final Consequences consequences;
    private final ProjectReading reading;
    private final InstantSource clock;

    ProjectViews(
            ReviewCases cases,
            Letters letters,
            Consequences consequences,
            ProjectReading reading,
            InstantSource clock) {
        this.cases = cases;
        this.letters = letters;
        this.consequences = consequences;
        this.reading = reading;
        this.clock = clock;
    }

    ProjectView view(Project project) {
        LevelFacts facts = reading.facts(project.content());
        LocalDate today = LegalTime.today(clock);
        return new ProjectView(
                project.number(),
                project.version(),
                project.ownerUscc(),
                project.ownerName(),
                project.registeredAt(),
                project.content(),
                ReviewLevel.classesOf(facts).stream().sorted().toList(),
                reading.hazardSum(project.content()),
                cases.ofProject(project.number()).stream()
                        .map(each ->
                                new ProjectReview(each.caseNumber(), each.kind(), each.status(), each.receivedOn()))
                        .toList(),
                letters.ofProject(project.number()).stream()
                        .map(letter -> LetterView.of(letter, today))
                        .toList(),
                project.changes(),
                awaits(project, today).orElse(null),
                project.worksStopped(),
                project.chain(),
                consequences.ofProject(project.number()).stream()
                        .map(ConsequenceView::of)
                        .toList());
    }

    /** What a change waits for; else the condition review, and then the design review, while no letter of it stands. */
    private Optional<ReviewKind> awaits(Project project, LocalDate today) {
        return project.awaits().or(() -> Arrays.stream(ReviewKind.values())
                .filter(kind -> letters.standing(project.number(), kind, today).isEmpty())
                .findFirst());
    }
}
