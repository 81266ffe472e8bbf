package onenet.proofs.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** How each kind of source speaks. */
interface Shape {

    void answer(HttpExchange exchange, Fault fault, Map<String, String> query, JsonNode body) throws IOException;

    static Shape of(String source) {
        return switch (source) {
            case "e-certificate" -> Shape::ownCertificates;
            case "plan-filing" -> Shape::planFilings;
            case "guangdong" -> Shape::guangdong;
            case "shandong" -> ShandongShape::answer;
            default -> (exchange, fault, query, body) -> registry(source, exchange, fault, query);
        };
    }

    private static void ownCertificates(HttpExchange exchange, Fault fault, Map<String, String> query, JsonNode body)
            throws IOException {
        if (fault == Fault.NO_PERMISSION) {
            SimulatedSources.send(exchange, 403, SimulatedSources.JSON.createObjectNode());
            return;
        }
        ObjectNode answer = SimulatedSources.JSON.createObjectNode();
        answer.set(
                "items",
                SimulatedSources.array(SimulatedSources.records("e-certificate", holderOf(exchange), fault).stream()
                        .filter(record -> record.path("type")
                                .asText()
                                .equals(query.getOrDefault(
                                        "typeCode", record.path("type").asText())))
                        .map(record -> ownCertificate(record, fault))
                        .toList()));
        answer.putNull("next");
        SimulatedSources.send(exchange, 200, answer);
    }

    private static ObjectNode ownCertificate(ObjectNode record, Fault fault) {
        ObjectNode item = SimulatedSources.JSON
                .createObjectNode()
                .put("identifier", record.path("identifier").asText())
                .put("typeCode", record.path("type").asText())
                .put("certificateNumber", record.path("number").asText())
                .put(
                        "status",
                        fault == Fault.UNKNOWN_CODE
                                ? "42"
                                : record.path("state").asText())
                .put("validFrom", record.path("validFrom").asText())
                .put("validTo", record.path("validTo").asText());
        item.putObject("holder")
                .put("uscc", record.path("holder").asText())
                .put("name", record.path("holderName").asText());
        item.set("face", record.path("fields"));
        return item;
    }

    private static void planFilings(HttpExchange exchange, Fault fault, Map<String, String> query, JsonNode body)
            throws IOException {
        if (fault == Fault.NO_PERMISSION) {
            SimulatedSources.send(exchange, 403, SimulatedSources.JSON.createObjectNode());
            return;
        }
        ObjectNode answer = SimulatedSources.JSON.createObjectNode();
        answer.set(
                "items",
                SimulatedSources.array(SimulatedSources.records("plan-filing", holderOf(exchange), fault).stream()
                        .map(record -> SimulatedSources.JSON
                                .createObjectNode()
                                .put("caseNumber", record.path("identifier").asText())
                                .put("filingNumber", record.path("number").asText())
                                .put("deemed", record.path("deemed").asBoolean(false))
                                .put("status", filingStatus(record, fault))
                                .put("filedOn", record.path("validFrom").asText()))
                        .toList()));
        SimulatedSources.send(exchange, 200, answer);
    }

    private static String filingStatus(ObjectNode record, Fault fault) {
        if (fault == Fault.UNKNOWN_CODE) {
            return "SOMETHING_NEW";
        }
        return record.path("state").asText().equals("VALID") ? "IN_FORCE" : "CANCELLED";
    }

    private static String holderOf(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().split("/", -1)[4];
    }

    private static void guangdong(HttpExchange exchange, Fault fault, Map<String, String> query, JsonNode body)
            throws IOException {
        ObjectNode answer = SimulatedSources.JSON
                .createObjectNode()
                .put("correlation_id", fault == Fault.STALE_ANSWER ? "another" : query.get("request_id"))
                .put(
                        "ack_code",
                        fault == Fault.UNKNOWN_CODE ? "0" : fault == Fault.NO_PERMISSION ? "FAILURE" : "SUCCESS");
        if (fault == Fault.NO_PERMISSION) {
            answer.putArray("errors").addObject().put("code", "NO_PERMISSION");
        }
        int size = body.path("page_size").asInt();
        List<ObjectNode> page =
                SimulatedSources.records(
                                "guangdong", body.path("identity_number").asText(), fault)
                        .stream()
                        .skip((body.path("page_index").asLong() - 1) * size)
                        .limit(size)
                        .map(Shape::licence)
                        .toList();
        answer.set("data", SimulatedSources.array(page));
        SimulatedSources.send(exchange, 200, answer);
    }

    private static ObjectNode licence(ObjectNode record) {
        String state = record.path("state").asText();
        boolean abolished = List.of("REVOKED", "RESCINDED", "CANCELLED").contains(state);
        ObjectNode licence = SimulatedSources.JSON
                .createObjectNode()
                .put("license_code", record.path("identifier").asText())
                .put("id_code", record.path("number").asText())
                .put("holder_name", record.path("holderName").asText())
                .put("holder_identity_num", record.path("holder").asText())
                .put("license_status", abolished ? "ABOLISHED" : state.equals("SUSPENDED") ? state : "ISSUED")
                .put("begin_date", record.path("validFrom").asText())
                .put("expiry_date", record.path("validTo").asText());
        if (abolished) {
            licence.put("abolish_kind", state);
        }
        licence.set("data_fields", record.path("fields"));
        return licence;
    }

    private static void registry(String source, HttpExchange exchange, Fault fault, Map<String, String> query)
            throws IOException {
        ObjectNode answer = SimulatedSources.JSON
                .createObjectNode()
                .put("requestId", fault == Fault.STALE_ANSWER ? "another" : query.get("requestId"));
        List<ObjectNode> records = SimulatedSources.records(source, query.get("holder"), fault).stream()
                .filter(record -> record.path("type").asText().equals(query.get("dataset")))
                .map(Shape::registered)
                .toList();
        if (fault == Fault.UNKNOWN_CODE) {
            answer.put("code", "77");
        } else if (fault == Fault.NO_PERMISSION) {
            answer.put("code", "100");
        } else if (records.isEmpty()) {
            answer.put("code", "10");
        } else {
            success(source, answer);
        }
        answer.put("total", records.size()).set("records", SimulatedSources.array(records));
        SimulatedSources.send(exchange, 200, answer);
    }

    private static void success(String source, ObjectNode answer) {
        switch (source) {
            case "natural-resources" -> answer.put("code", 0);
            case "human-resources" -> answer.put("code", "000001");
            case "own-archive" -> answer.put("code", "SUCCESS");
            default -> answer.put("code", "0");
        }
    }

    private static ObjectNode registered(ObjectNode record) {
        ObjectNode registered = record.deepCopy();
        registered.put("holderCode", record.path("holder").asText());
        registered.remove("holder");
        return registered;
    }

    /** A second certificate of the same kind: another serial in the same identifier. */
    static String another(String identifier) {
        int place = Math.max(0, identifier.length() - 8);
        return identifier.substring(0, place) + "7" + identifier.substring(place + 1);
    }
}
