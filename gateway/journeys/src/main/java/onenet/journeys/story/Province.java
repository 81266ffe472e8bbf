package onenet.journeys.story;

import onenet.journeys.caller.StoryBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;

/** The simulated provincial platform's switchboard: faults, and what the province holds. */
public final class Province {

    private final ObjectMapper json = new ObjectMapper();
    private final Switchboard switchboard;

    public Province(URI simulators) {
        this.switchboard = new Switchboard(simulators);
    }

    public void fault(String operation, String kind, int times) {
        String body = "{\"operation\":\"%s\",\"kind\":\"%s\",\"times\":%d,\"delayMillis\":3000}"
                .formatted(operation, kind, times);
        switchboard.send(switchboard
                .to("/faults")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public void noFaults() {
        switchboard.send(switchboard.to("/faults").DELETE());
    }

    /** What the province holds of one case. */
    public List<JsonNode> records(String caseNumber) {
        String held = switchboard.send(switchboard.to("/records").GET());
        try {
            return StreamSupport.stream(json.readTree(held).spliterator(), false)
                    .filter(record -> record.path("biz_num").asText().equals(caseNumber))
                    .toList();
        } catch (IOException e) {
            throw new StoryBroken("the province answers no JSON", e);
        }
    }
}
