package onenet.journeys.story;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** Certificates as the holder and the public see them through the gateway. */
public final class Certificates {

    private static final String SERVICE = "/api/e-certificate/v1";

    private final Gateway gateway;

    public Certificates(Gateway gateway) {
        this.gateway = gateway;
    }

    /** The holder's certificate of a case, awaited: it is made, sealed and registered in the background. */
    public JsonNode await(String holder, String licenceId, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - end < 0) {
            Optional<JsonNode> found = inForce(holder, licenceId);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new StoryBroken("no certificate in force for " + licenceId + " after " + patience.toSeconds() + " s");
    }

    /** Page by page: after a bench the holder has thousands. */
    private Optional<JsonNode> inForce(String holder, String licenceId) {
        String cursor = "";
        do {
            JsonNode page = gateway.as(holder)
                    .get(SERVICE + "/certificates?limit=100" + cursor)
                    .must(200)
                    .json();
            Optional<JsonNode> found = StreamSupport.stream(page.path("items").spliterator(), false)
                    .filter(line -> line.path("licenceId").asText().equals(licenceId))
                    .filter(line -> line.path("status").asText().equals("IN_FORCE"))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return Optional.empty();
    }

    public JsonNode read(String holder, String identifier) {
        return gateway.as(holder)
                .get(SERVICE + "/certificates/" + identifier)
                .must(200)
                .json();
    }

    public byte[] document(String holder, String identifier) {
        return gateway.as(holder)
                .get(SERVICE + "/certificates/" + identifier + "/document")
                .must(200)
                .bytes();
    }

    /** What the public is told behind the QR code. */
    public JsonNode scan(String verificationUrl) {
        String token = verificationUrl.substring(verificationUrl.lastIndexOf('/') + 1);
        return gateway.anyone().get("/v/" + token).must(200).json();
    }

    public JsonNode verify(byte[] ofd) {
        return gateway.anyone()
                .post(SERVICE + "/verifications/documents", ofd)
                .must(200)
                .json();
    }

    public JsonNode verify(String identifier, String lastFour) {
        return gateway.anyone()
                .post(
                        SERVICE + "/verifications",
                        Map.of("certificateIdentifier", identifier, "holderLastFour", lastFour))
                .must(200)
                .json();
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
