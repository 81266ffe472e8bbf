package onenet.safetyreview.caseview;

import onenet.casedesk.Pressing;
import onenet.casedesk.ShownCases;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.counter.CounterView;
import onenet.safetyreview.caseview.ReviewView.ReviewAuthority;
import onenet.safetyreview.caseview.ReviewView.ReviewOwner;
import onenet.safetyreview.letter.LetterView;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.reviewcase.Acting;
import onenet.safetyreview.reviewcase.CorrectionNotice;
import onenet.safetyreview.reviewcase.Decision;
import onenet.safetyreview.reviewcase.LimitExtension;
import onenet.safetyreview.reviewcase.NonAcceptance;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.rules.ReviewChecklist;
import onenet.safetyreview.rules.ReviewRules;
import onenet.worklist.AssignmentView;
import onenet.worklist.CaseHands;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Shows a review to an actor. */
@ApplicationScoped
public class ReviewViews implements ShownCases<ReviewCase> {

    private final WorkingCalendar calendar;
    private final ReviewRules rules;
    private final ReviewChecklist checklists;
    private final InstantSource clock;
    private final ReviewDesk desk;
    private final CaseHands hands;
    private final Letters letters;

    ReviewViews(
            WorkingCalendar calendar,
            ReviewRules rules,
            ReviewChecklist checklists,
            InstantSource clock,
            ReviewDesk desk,
            CaseHands hands,
            Letters letters) {
        this.calendar = calendar;
        this.rules = rules;
        this.checklists = checklists;
        this.clock = clock;
        this.desk = desk;
        this.hands = hands;
        this.letters = letters;
    }

    @Override
    public ReviewView view(ReviewCase found, Actor actor) {
        boolean inside = actor.isOfficer() && !actor.atCounter();
        var inquiry = found.inquiry();
        return new ReviewView(
                found.caseNumber(),
                found.version(),
                found.kind(),
                found.itemCode(),
                found.status(),
                found.status().zh(),
                authority(found.acting()),
                found.projectNumber(),
                found.projectName(),
                new ReviewOwner(found.holderUscc(), found.ownerName()),
                found.receivedAt(),
                found.receivedOn(),
                found.limits().version(),
                inquiry.decision().map(Decision::rules).orElseGet(() -> rules.itemOfDecision(found, today())
                        .version()),
                found.intake().acceptedOn().orElse(null),
                found.intake().bySilence(),
                found.dueOn().orElse(null),
                found.dueProvisional(calendar),
                found.pressing(calendar).orElse(null),
                found.respondBy().orElse(null),
                light(found),
                found.application(),
                checklists.of(found, today()).lines(),
                shown(found.correction(), inside, CorrectionNotice::unnamed),
                found.intake().outstanding(),
                shown(found.intake().nonAcceptance(), inside, NonAcceptance::unnamed),
                inquiry.pauses(),
                shown(inquiry.extension(), inside, LimitExtension::unnamed),
                inquiry.examination().filter(examined -> inside).orElse(null),
                inquiry.legalReview().filter(reviewed -> inside).orElse(null),
                shown(inquiry.decision(), inside, Decision::unnamed),
                letter(found),
                found.aftermath().matters(),
                found.counter().map(CounterView::of).orElse(null),
                AssignmentView.of(found, actor, hands),
                desk.offers(found, actor));
    }

    /** An owner is told what the office says, not which of its people said it. */
    private static <T> T shown(Optional<T> said, boolean inside, UnaryOperator<T> unnamed) {
        return said.map(each -> inside ? each : unnamed.apply(each)).orElse(null);
    }

    private ReviewAuthority authority(Acting acting) {
        return new ReviewAuthority(
                acting.office(),
                rules.office(acting.office()).name(),
                acting.mode(),
                acting.inNameOf(),
                rules.office(acting.inNameOf()).name(),
                acting.basis());
    }

    private LetterView letter(ReviewCase found) {
        return found.inquiry()
                .decision()
                .flatMap(made -> letters.findByIdOptional(found.caseNumber()))
                .map(letter -> LetterView.of(letter, today()))
                .orElse(null);
    }

    public ReviewSummary summary(ReviewCase found, Actor actor) {
        var days = new DeskDays(today(), calendar);
        return new ReviewSummary(
                found.caseNumber(),
                found.version(),
                found.changedAt(),
                found.kind(),
                found.status(),
                found.status().zh(),
                found.projectNumber(),
                found.projectName(),
                found.ownerName(),
                found.office(),
                found.receivedOn(),
                found.dueOn().orElse(null),
                found.dueProvisional(calendar),
                found.pressing(calendar).orElse(null),
                found.respondBy().orElse(null),
                found.pressing(calendar).map(Pressing::on).flatMap(days::left).orElse(null),
                light(found),
                AssignmentView.assignee(found, actor));
    }

    private Light light(ReviewCase found) {
        return found.light(today(), calendar);
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
