package onenet.journeys.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the gateway answered. */
public record Answer(String request, int status, String etag, String location, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String request, HttpResponse<byte[]> response) {
        return new Answer(
                request,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null),
                response.body());
    }

    public JsonNode json() {
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new StoryBroken(request + " answered no JSON: " + text());
        }
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public String problem() {
        return json().path("code").asText();
    }

    /** This answer if it has the status, else the story is broken. */
    public Answer must(int expected) {
        if (status != expected) {
            throw new StoryBroken(request + " answered " + status + " instead of " + expected + ": " + text());
        }
        return this;
    }

    /** This answer if it is a refusal with the code. */
    public Answer mustRefuse(int expected, String code) {
        must(expected);
        if (!problem().equals(code)) {
            throw new StoryBroken(request + " was refused with " + problem() + " instead of " + code);
        }
        return this;
    }
}
