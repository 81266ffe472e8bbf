package onenet.journeys;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Certificates;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.PlanFiling;
import onenet.journeys.story.ServiceClock;
import onenet.journeys.story.Telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** The demo's second act: a plan is filed by the office's silence, and what the state then holds is not asked for again. */
final class NeverAskTwice {

    private static final Enterprise TRADER = Enterprise.HAIFENG;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Gateway gateway;
    private final ServiceClock clock;
    private final Telling telling;

    NeverAskTwice(Gateway gateway, ServiceClock clockOfPlanFiling, Telling telling) {
        this.gateway = gateway;
        this.clock = clockOfPlanFiling;
        this.telling = telling;
    }

    /** @param licenceId licence of the first act, to be renewed */
    void tell(String licenceId) {
        filing();
        newApplication();
        renewal(licenceId);
    }

    private void filing() {
        LocalDate today = clock.today();
        clock.moveTo(today.minusDays(14), MORNING);
        telling.step("应急预案备案：企业提交", "A contingency plan is handed in for filing");
        PlanFiling filing = PlanFiling.submit(gateway, TRADER, today.minusDays(20));
        telling.fact(filing.number() + " · " + filing.view().path("officeName").asText());

        clock.close();
        telling.step("五个工作日无人答复：视为已经备案", "Five working days of silence: deemed filed");
        filing.awaitFiled(PATIENCE);
        telling.fact("备案编号 filing number "
                + filing.view().at("/registration/filingNumber").asText());
        JsonNode receipt = new Certificates(gateway).await(TRADER.account(), filing.number(), PATIENCE);
        telling.fact("备案登记表 registration form " + receipt.path("identifier").asText());
    }

    private void newApplication() {
        telling.step("新申请：材料从哪里来", "A new application: where each material comes from");
        JsonNode supplies = awaitPlanFound(TRADER.newLicence(List.of()));
        for (JsonNode supply : supplies) {
            JsonNode proof = supply.path("proof");
            telling.fact("%-7s %-9s %s"
                    .formatted(
                            supply.path("way").asText(),
                            proof.path("state").asText(""),
                            supply.at("/name/zh").asText()));
        }
        handIn(supplies);
    }

    /** Only what nobody else has is brought; the office's own platform fetches the rest, signed in as itself. */
    private void handIn(JsonNode supplies) {
        List<String> fetched = StreamSupport.stream(supplies.spliterator(), false)
                .filter(NeverAskTwice::fromElsewhere)
                .map(supply -> supply.path("material").asText())
                .toList();
        LicenceCase received = LicenceCase.submit(gateway, TRADER, fetched);
        telling.step(
                "只交自己才有的材料，其余由部门自行取得", "Only what nobody else has is handed in; the office fetches the rest itself");
        telling.fact("收件凭证 receipt " + received.number() + " · 上传 uploads "
                + (Enterprise.MATERIALS.size() - fetched.size()));
        for (JsonNode proof : awaitObtained(received)) {
            telling.fact("%-9s %-24s %s"
                    .formatted(
                            proof.at("/standing/state").asText(),
                            proof.path("material").asText(),
                            proof.at("/standing/evidence/identifier").asText()));
        }
    }

    /** The form on the screen is the form; a proof may be left out while the state has it or asks for it. */
    private static boolean fromElsewhere(JsonNode supply) {
        return switch (supply.path("way").asText()) {
            case "FORM" -> true;
            case "PROOF" ->
                List.of("OBTAINED", "ASKING").contains(supply.at("/proof/state").asText());
            default -> false;
        };
    }

    /** What the case itself says, not what the applicant's screen was told before. */
    private JsonNode awaitObtained(LicenceCase received) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            JsonNode proofs = received.read(TRADER.account()).view().path("proofs");
            boolean all = !proofs.isEmpty()
                    && StreamSupport.stream(proofs.spliterator(), false)
                            .allMatch(proof ->
                                    proof.at("/standing/state").asText().equals("OBTAINED"));
            if (all) {
                return proofs;
            }
            pause();
        }
        throw new StoryBroken("the office did not obtain every proof of " + received.number() + ": "
                + received.view().path("proofs"));
    }

    /** A source that is slow is asked again by itself; the story only waits for it. */
    private JsonNode awaitPlanFound(Map<String, Object> submission) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            JsonNode supplies = LicenceCase.supplies(gateway, TRADER, submission, "NEW");
            for (JsonNode supply : supplies) {
                if (supply.path("material").asText().equals("plan-filing-form")
                        && supply.at("/proof/state").asText().equals("OBTAINED")) {
                    return supplies;
                }
            }
            pause();
        }
        throw new StoryBroken("the plan just filed was not found");
    }

    private void renewal(String licenceId) {
        telling.step("简化延期：一份文件也不用上传", "A simplified renewal: not one upload");
        Map<String, Object> submission = TRADER.simplifiedRenewal(licenceId);
        for (JsonNode supply : LicenceCase.supplies(gateway, TRADER, submission, "RENEWAL")) {
            if (supply.path("way").asText().equals("UPLOAD")) {
                throw new StoryBroken("the renewal asks for " + supply.path("material"));
            }
        }
        JsonNode received = gateway.as(TRADER.account())
                .post(LicenceCase.SERVICE + "/cases", submission)
                .must(201)
                .json();
        telling.fact("收件凭证 receipt " + received.path("caseNumber").asText() + " · 上传 uploads 0");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
