package onenet.safetyreview.exchange;

import onenet.casedesk.CaseEvents;
import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.safetyreview.consequence.ConsequenceNoted;
import onenet.safetyreview.consequence.ConsequenceSettled;
import onenet.safetyreview.credential.ConsequenceLifecycle;
import onenet.safetyreview.deadline.NoticeGiven;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterChanged;
import onenet.safetyreview.letter.LetterLifecycle;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewMove;
import onenet.safetyreview.rules.KeyProcesses;
import onenet.safetyreview.rules.ProjectReading;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Tells the other services what happened, in the transaction it happened in. */
@ApplicationScoped
public class ReviewEventPublisher implements CaseFollower<ReviewCase, ReviewMove> {

    public static final String SUBMITTED = "safetyreview.case-submitted.v1";

    public static final String ISSUED = "safetyreview.letter-issued.v1";

    private static final Set<String> BY_REGISTERS = Set.of(LetterLifecycle.CHANGED, ConsequenceLifecycle.SETTLED_EVENT);

    private final CaseEvents events;
    private final ReviewCases cases;
    private final Letters letters;
    private final Projects projects;
    private final ReviewRules rules;
    private final ProjectReading reading;
    private final KeyProcesses keyProcesses;

    ReviewEventPublisher(
            CaseEvents events,
            ReviewCases cases,
            Letters letters,
            Projects projects,
            ReviewRules rules,
            ProjectReading reading,
            KeyProcesses keyProcesses) {
        this.events = events;
        this.cases = cases;
        this.letters = letters;
        this.projects = projects;
        this.rules = rules;
        this.reading = reading;
        this.keyProcesses = keyProcesses;
    }

    @Override
    public void received(ReviewCase found, Actor actor) {
        events.tell(SUBMITTED, found, actor, ReviewTold.of(found));
    }

    @Override
    public void moved(ReviewMove move, Actor actor) {
        if (BY_REGISTERS.contains(move.event())) {
            // told by the register of letters or of consequences, whoever or whatever brought it
            return;
        }
        events.tell(move, actor, ReviewTold.of(move.found()));
        if (move.step() == ReviewAction.PASS) {
            events.tell(ISSUED, move.found(), actor, issued(move.found()));
        }
    }

    private LetterIssued issued(ReviewCase found) {
        Letter letter = letters.findById(found.caseNumber());
        ProjectContent project = projects.findById(found.projectNumber()).content();
        return LetterIssued.of(
                found,
                letter,
                project,
                rules.office(letter.issuer().inNameOf()),
                keyProcesses.on(letter.issuedOn()),
                reading.hazardSum(project));
    }

    void changed(@Observes LetterChanged change) {
        ReviewCase found = cases.findById(change.letter().caseNumber());
        events.tell(LetterLifecycle.CHANGED, found, change.by(), StandingChanged.of(change, found));
    }

    void noted(@Observes ConsequenceNoted told) {
        events.tell(
                ConsequenceLifecycle.NOTED, told.found(), told.by(), ConsequenceTold.of(told.entry(), told.found()));
    }

    void settled(@Observes ConsequenceSettled told) {
        events.tell(
                ConsequenceLifecycle.SETTLED_EVENT,
                told.found(),
                told.by(),
                ConsequenceTold.of(told.entry(), told.found()));
    }

    void due(@Observes NoticeGiven given) {
        events.tell(given.notice().event(), given.found(), Actor.CLOCK, ReviewTold.of(given.found()));
    }
}
