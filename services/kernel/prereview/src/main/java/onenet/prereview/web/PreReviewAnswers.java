package onenet.prereview.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.counter.SpeakForApplicant;
import onenet.drafts.ReadDrafts;
import onenet.prereview.PreReviewed;
import onenet.problem.ProblemAnswers;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/** Pre-reviews of drafts as answers: of one's own draft, while it is one; what stands in the way in the words of the problem it would be. */
@Singleton
public class PreReviewAnswers {

    private final ReadDrafts drafts;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;
    private final ProblemAnswers problems;

    PreReviewAnswers(ReadDrafts drafts, SpeakForApplicant speakers, CurrentActor actors, ProblemAnswers problems) {
        this.drafts = drafts;
        this.speakers = speakers;
        this.actors = actors;
        this.problems = problems;
    }

    /**
     * @param visit whose visitor is at the window; null online
     * @param review looks at the form, for who speaks for the enterprise
     * @throws onenet.problem.Problem NOT_FOUND for another enterprise's draft, DRAFT_HANDED_IN when it is a case already
     */
    public PreReviewView of(UUID draft, UUID visit, Function<Actor, PreReviewed> review) {
        Actor speaker = speakers.actor(actors.actor(), visit);
        drafts.open(draft, speaker);
        return view(review.apply(speaker));
    }

    private PreReviewView view(PreReviewed found) {
        return new PreReviewView(
                found.refusal()
                        .map(problems::told)
                        .map(PreReviewView.Refusal::of)
                        .orElse(null),
                found.findings(),
                found.grounds());
    }
}
