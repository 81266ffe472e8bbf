package onenet.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The realm for production, made from the demonstration's: the same roles, claims and clients; no people, no secrets, strict. */
final class ProductionRealm {

    private static final String PUBLIC_URL = "${ONENET_PUBLIC_URL}";

    /** For callers on a command line, with a person's password in the request: not in production. */
    private static final List<String> DEMO_CLIENTS = List.of("onenet-cli");

    private final ObjectMapper json = new ObjectMapper();

    String from(JsonNode demonstration) throws IOException {
        ObjectNode realm = demonstration.deepCopy();
        realm.put("displayName", realm.path("displayName").asText().replace(" (demo)", ""));
        realm.put("sslRequired", "all");
        realm.put(
                "passwordPolicy",
                "length(12) and notUsername(undefined) and notEmail(undefined) and passwordHistory(5) and maxLength(128)");
        realm.put("accessTokenLifespan", 300);
        withoutPeople((ArrayNode) realm.path("users"));
        clients((ArrayNode) realm.path("clients"));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(realm) + "\n";
    }

    private static void withoutPeople(ArrayNode users) {
        for (Iterator<JsonNode> each = users.iterator(); each.hasNext(); ) {
            if (!each.next().has("serviceAccountClientId")) {
                each.remove();
            }
        }
    }

    private static void clients(ArrayNode clients) {
        for (Iterator<JsonNode> each = clients.iterator(); each.hasNext(); ) {
            ObjectNode client = (ObjectNode) each.next();
            String id = client.path("clientId").asText();
            if (DEMO_CLIENTS.contains(id)) {
                each.remove();
            } else {
                strict(client, id);
            }
        }
    }

    private static void strict(ObjectNode client, String id) {
        client.put("name", client.path("name").asText().replace(" (demo secret)", ""));
        if (client.has("secret")) {
            client.put(
                    "secret",
                    "${ONENET_CLIENT_SECRET_" + id.toUpperCase(Locale.ROOT).replace('-', '_') + "}");
        }
        if (client.has("redirectUris")) {
            client.putArray("redirectUris").add(PUBLIC_URL + "/auth/callback");
            ((ObjectNode) client.path("attributes")).put("post.logout.redirect.uris", PUBLIC_URL + "/");
        }
    }
}
