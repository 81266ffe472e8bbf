package onenet.journeys.attack;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Person;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Files that run something, names that lead elsewhere, numbers without end. */
final class HostileFiles implements Probe {

    private static final String FILES = LicenceCase.SERVICE + "/files?name=";

    @Override
    public String title() {
        return "恶意文件与数值 files that run, names that mislead, endless numbers";
    }

    @Override
    public void run(Target target) {
        Person trader = target.gateway().as(Enterprise.HAIFENG.account());
        String script = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R/Size 4>>
                %%EOF
                """;
        trader.post(FILES + "a.pdf", script.getBytes(StandardCharsets.UTF_8)).mustRefuse(422, "UNSAFE_CONTENT");
        for (String name : List.of("../../etc/passwd", "a\r\nSet-Cookie: x=y", "fdp\u202e.exe", "a.html")) {
            Answer kept =
                    trader.post(FILES + URLEncoder.encode(name, StandardCharsets.UTF_8), LicenceCase.paper("a paper"));
            String given = kept.json().path("name").asText();
            Target.must(
                    kept.status() == 400
                            || given.endsWith(".pdf") && !given.matches("(?s).*([/\\\\\r\n\u202e]|\\.\\.).*"),
                    "kept under the name",
                    given);
        }
        endless(target);
    }

    private static void endless(Target target) {
        for (String tonnes : List.of("1e309", "\"Infinity\"", "\"NaN\"", "-1", "1e400")) {
            String body = "{\"matter\":\"NEW\",\"application\":{\"trade\":{\"mode\":\"WHOLESALE\",\"products\":"
                    + "[{\"cas\":\"67-56-1\",\"name\":\"甲醇\",\"storedTonnes\":" + tonnes + "}]}}}";
            Answer answer = target.gateway()
                    .raw(
                            "POST",
                            LicenceCase.SERVICE + "/cases",
                            body,
                            Map.of(
                                    "Authorization",
                                    "Bearer " + target.gateway().token(Enterprise.HAIFENG.account()),
                                    "Content-Type",
                                    "application/json",
                                    "Idempotency-Key",
                                    "attack-" + System.nanoTime()));
            Target.must(answer.status() == 400, "storedTonnes " + tonnes, answer);
        }
    }
}
