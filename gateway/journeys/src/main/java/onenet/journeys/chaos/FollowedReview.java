package onenet.journeys.chaos;

import onenet.journeys.caller.Person;
import onenet.journeys.story.SafetyReview;

import java.util.List;
import java.util.Map;

/** A review of a project that waits for its decision, and then for its one letter. */
record FollowedReview(SafetyReview review, Stage stage) implements Followed {

    @Override
    public String name() {
        return review.number();
    }

    @Override
    public void conclude() {
        Person decider = stage.gateway().as(review.officer("decider"));
        stage.insist(
                decider, review.path(), review.path() + "/decision", Map.of("outcome", "PASSED", "grounds", List.of()));
    }

    @Override
    public boolean settled() {
        return lettered() && inStep();
    }

    @Override
    public boolean lost() {
        return stage.register().certificates(name()) == 0 || !lettered();
    }

    @Override
    public boolean doubled() {
        return stage.register().certificates(name()) > 1
                || stage.province().records(name()).size() > 1;
    }

    @Override
    public boolean outOfOrder() {
        return stage.register().gaps(Register.REVIEWS, name()) != 0 || !inStep();
    }

    /** Passed, and the letter has come back sealed. */
    private boolean lettered() {
        return stage.register()
                        .count(
                                Register.REVIEWS,
                                "SELECT count(*) FROM letter WHERE case_number = ? AND certificate_identifier IS NOT NULL",
                                name())
                == 1;
    }

    private boolean inStep() {
        return stage.register().inStep(Register.REVIEWS, Register.CERTIFICATES, name());
    }
}
