package onenet.proofs.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** The platform of Shandong: a head with a status code, data encrypted for the caller. */
final class ShandongShape {

    private ShandongShape() {}

    static void answer(HttpExchange exchange, Fault fault, Map<String, String> query, JsonNode body)
            throws IOException {
        SimulatedSources.send(exchange, 503, SimulatedSources.JSON.createObjectNode());
    }
}
