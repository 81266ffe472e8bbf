package onenet.journeys.story;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.caller.StoryBroken;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One filing of a contingency plan through the gateway. */
public final class PlanFiling {

    private static final String SERVICE = "/api/plan-filing/v1";
    private static final List<String> MATERIALS = List.of("filing-form", "electronic-plan", "risk-and-resources");

    private final Person applicant;
    private final String number;
    private Answer last;

    private PlanFiling(Person applicant, Answer received) {
        this.applicant = applicant;
        this.last = received;
        this.number = received.json().path("caseNumber").asText();
    }

    /** @param published day the plan was published; the twenty working days to file run from it */
    public static PlanFiling submit(Gateway gateway, Enterprise enterprise, LocalDate published) {
        Person applicant = gateway.as(enterprise.account());
        List<Map<String, String>> materials = new ArrayList<>();
        for (String material : MATERIALS) {
            String file = applicant
                    .post(SERVICE + "/files?name=" + material + ".pdf", Papers.pdf(material))
                    .must(201)
                    .json()
                    .path("id")
                    .asText();
            materials.add(Map.of("material", material, "file", file));
        }
        Map<String, Object> form = Map.of(
                "unit", unit(enterprise), "plan", plan(published), "materials", materials, "whyAgain", "演示：同一预案再次申报");
        return new PlanFiling(
                applicant, applicant.post(SERVICE + "/cases", form).must(201));
    }

    private static Map<String, Object> unit(Enterprise enterprise) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("uscc", enterprise.uscc());
        unit.put("name", enterprise.name());
        unit.put("legalRepresentative", "示例甲");
        unit.put("address", enterprise.town());
        unit.put("contact", "示例丙");
        unit.put("phone", "0660-0000000");
        unit.put("unitClass", "HAZCHEM_TRADE_WITHOUT_STORAGE");
        unit.put("size", "BELOW_MEDIUM");
        unit.put("affiliation", "COUNTY_UNIT");
        unit.put("site", enterprise.site());
        return unit;
    }

    private static Map<String, Object> plan(LocalDate published) {
        return Map.of(
                "title", "示例化工贸易生产安全事故应急预案",
                "version", published.toString(),
                "kinds", List.of("COMPREHENSIVE", "ON_SITE"),
                "publishedOn", published.toString(),
                "chemicals", List.of(Map.of("cas", "67-56-1", "name", "甲醇")),
                "accidentKinds", List.of("FIRE", "LEAK"),
                "text", "本预案适用于甲醇泄漏、火灾事故的应急处置（演示）。");
    }

    public String number() {
        return number;
    }

    public String path() {
        return SERVICE + "/cases/" + number;
    }

    public JsonNode view() {
        return last.json();
    }

    /** Nobody does anything; the clock does. */
    public void awaitFiled(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!read().path("publicStatus")
                .asText(view().path("status").asText())
                .equals("FILED")) {
            if (System.nanoTime() - end > 0) {
                throw new StoryBroken(number + " was not deemed filed: " + view().path("status"));
            }
            pause();
        }
    }

    private JsonNode read() {
        last = applicant.get(path()).must(200);
        return last.json();
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
