package onenet.journeys.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The departments that are asked together about a project, played by the simulated outside world. */
public final class Departments implements AutoCloseable {

    private static final String JOINT = "/joint-review";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Switchboard switchboard;
    private final Map<String, String> manners;

    /** @param manners how each answers, by its code */
    public Departments(URI simulators, Map<String, String> manners) {
        this.switchboard = new Switchboard(simulators);
        this.manners = manners;
        manners.forEach((department, manner) -> switchboard.send(
                switchboard.to("/departments/" + department + "/" + manner).PUT(HttpRequest.BodyPublishers.noBody())));
    }

    public JsonNode ask(SafetyReview review) {
        return review.begin(review.officer("examiner"), JOINT, Map.of("departments", List.copyOf(manners.keySet())));
    }

    /** How it stands when the department is in the standing that is awaited. */
    public JsonNode await(SafetyReview review, String department, String standing) {
        return Awaited.within(
                PATIENCE,
                () -> Optional.of(review.read(review.officer("examiner"), JOINT))
                        .filter(joint -> stands(joint, department, standing)),
                department + " was to be " + standing + " on " + review.number());
    }

    private static boolean stands(JsonNode joint, String department, String standing) {
        return StreamSupport.stream(joint.path("departments").spliterator(), false)
                .anyMatch(each -> each.path("department").asText().equals(department)
                        && each.path("standing").asText().equals(standing));
    }

    /** The leading office says what holds, with its reasons. */
    public JsonNode settle(SafetyReview review, String topic) {
        return review.actOn(
                review.officer("examiner"),
                JOINT,
                "settlements",
                Map.of(
                        "topic", topic,
                        "stance", "CONDITION",
                        "words", "与示例村的距离再退让二十米（演示）",
                        "reasons", "消防机构意见有计算依据，规划条件允许（演示）"));
    }

    /** @return what the applicant is told */
    public JsonNode reply(SafetyReview review) {
        review.attempt(review.officer("examiner"), JOINT, "reply", null).must(201);
        return review.read(review.owner().account(), JOINT).path("reply");
    }

    /** Refused while departments contradict each other. */
    public String refusedReply(SafetyReview review) {
        return review.attempt(review.officer("examiner"), JOINT, "reply", null)
                .mustRefuse(409, "CONTRADICTION_NOT_SETTLED")
                .problem();
    }

    /** They are left to people again. */
    @Override
    public void close() {
        manners.keySet()
                .forEach(department -> switchboard.send(
                        switchboard.to("/departments/" + department).DELETE()));
    }
}
