package onenet.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a JSON Schema has lost or changed since an earlier one; what it has gained is nobody's loss. */
final class Additions {

    private static final Set<String> FIXED = Set.of("type", "format", "pattern", "const", "$ref", "additionalProperties");

    private final List<String> breaches = new ArrayList<>();

    private Additions() {}

    static List<String> breaches(String place, JsonNode released, JsonNode now) {
        Additions additions = new Additions();
        additions.compare(place, released, now);
        return additions.breaches;
    }

    private void compare(String place, JsonNode released, JsonNode now) {
        FIXED.stream()
                .filter(word -> released.has(word) && !released.get(word).equals(now.get(word)))
                .forEach(word -> breaches.add(place + ": " + word + " was " + released.get(word) + ", is " + now.get(word)));
        for (String list : List.of("required", "enum")) {
            Set<JsonNode> kept = new HashSet<>();
            now.path(list).forEach(kept::add);
            released.path(list).forEach(each -> {
                if (!kept.contains(each)) {
                    breaches.add(place + ": " + list + " has no " + each + " any more");
                }
            });
        }
        for (String named : List.of("properties", "$defs")) {
            released.path(named).properties().forEach(each -> below(place + "/" + each.getKey(), each.getValue(), now.path(named).path(each.getKey())));
        }
        if (released.has("items")) {
            compare(place + "/items", released.get("items"), now.path("items"));
        }
    }

    private void below(String place, JsonNode released, JsonNode now) {
        if (now.isMissingNode()) {
            breaches.add(place + " is gone");
        } else {
            compare(place, released, now);
        }
    }
}
