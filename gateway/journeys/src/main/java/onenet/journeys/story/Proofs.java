package onenet.journeys.story;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Proofs of one case that the state obtains by itself.
 *
 * @param reference the case's number
 * @param wanted how many proofs of it the state is to obtain
 * @param question the question that a department is to answer; empty where only sources are asked
 */
public record Proofs(String reference, int wanted, Optional<String> question) {

    /** Signs in for the department that knows who may sell refined oil. */
    public static final String CLERK = "commerce-clerk";

    private static final String SERVICE = "/api/proof-exemption/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The proofs a licence application did not bring. */
    public static Proofs of(LicenceCase licence) {
        return new Proofs(licence.number(), licence.view().path("proofs").size(), Optional.empty());
    }

    /** A petrol station's application that brings everything else: the commerce bureau is asked whether it may sell refined oil. */
    public static Proofs askedOfDepartment(Gateway gateway, Enterprise enterprise) {
        LicenceCase licence = LicenceCase.submitStation(gateway, enterprise);
        return new Proofs(licence.number(), 1, Optional.of(awaitQuestion(gateway, licence.number())));
    }

    /** The case asks by itself within a few seconds. */
    private static String awaitQuestion(Gateway gateway, String reference) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            JsonNode queue = gateway.as(CLERK)
                    .get(SERVICE + "/assistance-requests")
                    .must(200)
                    .json();
            for (JsonNode question : queue) {
                if (question.path("caseReference").asText().equals(reference)) {
                    return SERVICE + "/assistance-requests/"
                            + question.path("id").asText();
                }
            }
            pause();
        }
        throw new StoryBroken("the commerce bureau was not asked about " + reference);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }

    public static Map<String, String> confirmed() {
        return Map.of("answer", "CONFIRMED", "note", "属实（演示）");
    }
}
