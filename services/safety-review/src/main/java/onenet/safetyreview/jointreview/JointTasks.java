package onenet.safetyreview.jointreview;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewStatus;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a department is asked, and the case it is about; whoever is not asked finds nothing. */
@Singleton
class JointTasks {

    private final JointReviews all;
    private final ReviewCases cases;

    JointTasks(JointReviews all, ReviewCases cases) {
        this.all = all;
        this.cases = cases;
    }

    /** A question to a department, and its case. */
    record Task(JointReview review, ReviewCase found, String office) {}

    List<Task> of(Actor department) {
        return department.office().stream()
                .flatMap(office -> all.asking(office).stream().flatMap(review -> task(review, office)))
                .toList();
    }

    /** @throws onenet.problem.Problem NOT_FOUND where this department is not asked, or not any more */
    Task one(String caseNumber, Actor department) {
        Optional<JointReview> review = all.findByIdOptional(caseNumber);
        return department
                .office()
                .flatMap(office ->
                        review.stream().flatMap(found -> task(found, office)).findFirst())
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private Stream<Task> task(JointReview review, String office) {
        return Stream.of(new Task(review, cases.findById(review.caseNumber()), office))
                .filter(task -> review.asks(office) && review.status() == JointStatus.ASKING)
                .filter(task -> task.found().status() == ReviewStatus.ACCEPTED);
    }
}
