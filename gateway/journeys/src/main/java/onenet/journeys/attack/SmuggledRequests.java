package onenet.journeys.attack;

import onenet.journeys.caller.Answer;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Messages that gateway and service could cut differently, with a request of one's own hidden in them, between requests of others. */
final class SmuggledRequests implements Probe {

    private static final String HIDDEN = "GET /v1/certificates HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST /api/e-certificate/v1/verifications/documents HTTP/1.1\r\nHost: x\r\n";
    private static final int ROUNDS = 20;

    @Override
    public String title() {
        return "两种读法的报文 messages that can be cut in two ways; /q/* from outside";
    }

    @Override
    public void run(Target target) {
        List<Enterprise> holders = List.of(Enterprise.HAIFENG, Enterprise.LUFENG);
        holders.forEach(holder -> LicenceCase.submit(target.gateway(), holder, List.of()));
        for (int round = 0; round < ROUNDS; round++) {
            for (String message : messages()) {
                refused(target, message);
            }
            holders.forEach(holder -> own(target, holder));
            target.gateway().anyone().get("/api/e-certificate/v1/certificates").mustRefuse(401, "UNAUTHENTICATED");
        }
        for (String path : List.of("/q/metrics", "/q/clock", "/q/health", "/api/hazchem-licence/q/metrics")) {
            Answer answer = target.gateway().anyone().get(path);
            Target.must(answer.status() == 401 || answer.status() == 404, path + " is answered from outside", answer);
        }
    }

    private static List<String> messages() {
        List<String> messages = new ArrayList<>();
        messages.add("GET /v/x HTTP/1.0\r\nContent-Length: 40\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        messages.add("GET /v/x HTTP/1.2\r\nHost: x\r\n\r\n");
        messages.add("GET /v/x HTTP/1.1\nHost: x\n\n");
        messages.add("GET /v/x HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
        messages.add("GET /v/x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
        messages.add("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        messages.add(POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        messages.add(POST + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd");
        messages.add(POST + "Content-Length: 4, 4\r\n\r\nabcd");
        messages.add(POST + "Content-Length : 4\r\n\r\nabcd");
        messages.add(POST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        messages.add(POST + "X: y\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        messages.add(POST + "Transfer-Encoding: chunked\r\n\r\n4\nabcd\r\n0\r\n\r\n");
        return messages;
    }

    private static void refused(Target target, String message) {
        try (Wire wire = target.wire()) {
            String answer = wire.say(message + HIDDEN).hear();
            Target.must(
                    answer.startsWith("HTTP/1.1 400 ") && answer.lastIndexOf("HTTP/1.1 ") == 0,
                    "not refused: " + message,
                    answer);
        }
    }

    private static void own(Target target, Enterprise holder) {
        JsonNode lines = target.gateway()
                .as(holder.account())
                .get(LicenceCase.SERVICE + "/cases?limit=1")
                .must(200)
                .json()
                .path("cases");
        Target.must(!lines.isEmpty(), holder.account() + " was shown nothing of his own", lines);
        lines.forEach(line -> Target.must(
                line.path("applicantName").asText().equals(holder.name()),
                holder.account() + " was answered with another's",
                line));
    }
}
