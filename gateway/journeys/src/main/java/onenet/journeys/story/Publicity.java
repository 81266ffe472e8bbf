package onenet.journeys.story;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Published licences, as anybody reads them and as the city watches them. */
public final class Publicity {

    private static final String SERVICE = "/api/oversight/v1";

    private final Gateway gateway;

    public Publicity(Gateway gateway) {
        this.gateway = gateway;
    }

    /** What anybody reads of the decision with this number. */
    public JsonNode published(String decisionNumber) {
        return gateway.anyone()
                .get(SERVICE + "/publicity?q=" + encoded(decisionNumber))
                .must(200)
                .json()
                .path("items");
    }

    /** The record as the city sees it once the platform above has confirmed it with the licence's number, awaited: both come in the background. */
    public JsonNode confirmed(String decisionNumber, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - end < 0) {
            JsonNode found = gateway.as("city-supervisor")
                    .get(SERVICE + "/publicity-desk?q=" + encoded(decisionNumber))
                    .must(200)
                    .json()
                    .at("/items/0");
            if (found.at("/sending").asText().equals("CONFIRMED")
                    && found.at("/line").hasNonNull("licenceNumber")) {
                return found;
            }
            pause();
        }
        throw new StoryBroken("decision " + decisionNumber + " not confirmed after " + patience.toSeconds() + " s");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
