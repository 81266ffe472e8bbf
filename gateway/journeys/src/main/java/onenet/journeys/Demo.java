package onenet.journeys;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Certificates;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.Forgery;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.ServiceClock;
import onenet.journeys.story.Telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * {@code make demo}: one application from the first paper to a verified e-certificate; then what is never asked twice, a project from its first
 * review, and what the city gives and recalls. The services' clocks begin some weeks ago and are back at the real time when decisions are made, so that nothing the story leaves lies in the future.
 */
public final class Demo {

    private static final Enterprise TRADER = Enterprise.HAIFENG;
    private static final String OFFICER = "haifeng-intake";
    private static final String MISSING = "safety-rules-list";
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Gateway gateway;
    private final ServiceClock clock;
    private final Path folder;
    private final Telling telling;

    Demo(Gateway gateway, ServiceClock clock, Path folder, Telling telling) {
        this.gateway = gateway;
        this.clock = clock;
        this.folder = folder;
        this.telling = telling;
    }

    public static void main(String[] arguments) {
        LocalCity local = LocalCity.running();
        Gateway gateway = local.gateway();
        Telling telling = new Telling();
        int code = 0;
        try (ServiceClock clock = local.clockOf("hazchem-licence");
                ServiceClock plans = local.clockOf("plan-filing");
                ServiceClock reviews = local.clockOf("safety-review");
                ServiceClock city = local.clockOf("oversight")) {
            Demo demo = new Demo(gateway, clock, local.runDirectory().resolve("demo"), telling);
            LicenceCase licence = demo.tell();
            new NeverAskTwice(gateway, plans, telling).tell(licence.number());
            new FromReviewToLicence(gateway, reviews, local.simulators(), telling).tell();
            new CityLooksOn(gateway, city.today(), demo.folder, telling).tell();
            telling.end("✓ 演示完成。 The sealed OFD files are in " + demo.folder);
        } catch (StoryBroken broken) {
            telling.end("✗ 演示中断 · the demo broke: " + broken.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    /** Tells it; broken where anything goes otherwise than it must. */
    LicenceCase tell() {
        clock.close();
        LocalDate today = clock.today();
        LicenceCase licence = intake(today);
        examination(licence, today);
        decision(licence);
        verification(licence);
        return licence;
    }

    private LicenceCase intake(LocalDate today) {
        clock.moveTo(today.minusDays(21), MORNING);
        telling.step(
                "企业申请：海丰县，批发，无储存，少交一份材料", "An enterprise in Haifeng applies: wholesale, no storage, one paper missing");
        LicenceCase licence = LicenceCase.submit(gateway, TRADER, List.of(MISSING));
        telling.fact("收件凭证 receipt " + licence.number() + " · "
                + licence.view().path("officeName").asText() + " · "
                + licence.view().path("authorityMode").asText());
        told(licence);

        clock.moveTo(today.minusDays(20), MORNING);
        telling.step("县局受理人员一次性告知补正", "The county officer names everything missing, once");
        licence.requestCorrection(OFFICER, MISSING, "A9-2", today.minusDays(10));
        told(licence);

        clock.moveTo(today.minusDays(18), MORNING);
        telling.step(
                "企业补正，受理人员核对后自当日起受理，法定时限起算",
                "The enterprise hands it in; the officer looks, accepts as of that day, and the statutory clock starts");
        licence.supplement(TRADER, MISSING);
        expect("SUPPLEMENTED", licence.read(OFFICER).status());
        licence.act(OFFICER, "acceptance", null);
        expect("ACCEPTED", licence.read(OFFICER).status());
        told(licence);
        return licence;
    }

    private void examination(LicenceCase licence, LocalDate today) {
        clock.moveTo(today.minusDays(14), MORNING);
        telling.step("现场核查开始，时限中止", "On-site inspection begins; the clock stands still");
        licence.act(
                "haifeng-examiner",
                "site-inspections",
                Map.of("startsOn", today.minusDays(14).toString()));
        told(licence);

        clock.moveTo(today.minusDays(12), MORNING);
        telling.step("两名人员核查并签字，时限恢复", "Two officers report and sign; the clock counts again");
        licence.inspect("haifeng-examiner", "haifeng-examiner2", today.minusDays(12));
        told(licence);

        clock.moveTo(today.minusDays(6), MORNING);
        telling.step("审查结论：建议准予", "The examination concludes: grant proposed");
        licence.examine("haifeng-allround");
        expect("EXAMINED", licence.read(OFFICER).status());
        told(licence);
    }

    private void decision(LicenceCase licence) {
        clock.close();
        telling.step("审查人员自己来决定：被拒绝（四眼原则）", "The examiner tries to decide himself: refused (four eyes)");
        var refused = licence.attempt("haifeng-allround", "decision", LicenceCase.grant());
        if (refused.status() < 400) {
            throw new StoryBroken("one officer examined and decided the same case");
        }
        telling.fact(refused.status() + " " + refused.problem() + " "
                + refused.json().path("title").asText());

        telling.step("另一名人员作出准予决定", "Another officer grants it");
        licence.act("haifeng-decider", "decision", LicenceCase.grant());
        telling.fact(
                "决定书 decision " + licence.view().path("decision").path("number").asText());
        told(licence);
    }

    private void verification(LicenceCase licence) {
        telling.step(
                "电子证照：编号、制作OFD、SM2签章、向省平台登记",
                "The certificate is numbered, made as OFD, sealed with SM2, registered with the province");
        var certificates = new Certificates(gateway);
        JsonNode line = certificates.await(TRADER.account(), licence.number(), Duration.ofSeconds(90));
        String identifier = line.path("identifier").asText();
        JsonNode certificate = certificates.read(TRADER.account(), identifier);
        telling.fact("证照标识 " + identifier);
        telling.fact("证书编号 " + line.path("licenceNumber").asText() + " · "
                + line.path("validFrom").asText() + " – " + line.path("validTo").asText());
        telling.fact("省平台 province " + certificate.path("provinceStatus").asText("?") + " "
                + certificate.path("provinceRegistration").asText());

        telling.step("许可生效", "The licence is in force");
        awaitStatus(licence, "CERTIFIED");
        told(licence);

        telling.step("扫码核验", "Anybody scans the QR code");
        JsonNode scanned = certificates.scan(certificate.path("verificationUrl").asText());
        verdicts(scanned);
        expect("VALID", scanned.path("status").path("code").asText());

        telling.step("上传OFD核验", "Anybody uploads the OFD");
        byte[] ofd = certificates.document(TRADER.account(), identifier);
        keep(identifier + ".ofd", ofd);
        JsonNode genuine = certificates.verify(ofd);
        verdicts(genuine);
        expect("INTACT", genuine.path("integrity").path("code").asText());
        expect("TRUSTED", genuine.path("issuer").path("code").asText());

        forgeries(certificates, ofd);
    }

    /** What cheats make of it, from the clumsy to the skilled. */
    private void forgeries(Certificates certificates, byte[] ofd) {
        telling.step("改过一页的副本：拒绝", "A copy with a changed page: refused");
        refused(certificates.verify(Forgery.tampered(ofd)));
        telling.step("在目录里藏了另一页的副本：拒绝", "A copy that hides another page in a directory: refused");
        refused(certificates.verify(Forgery.twofold(ofd)));
        telling.step("连摘要也重算过的副本：拒绝", "A copy that also mends the digests: refused");
        refused(certificates.verify(Forgery.redigested(ofd)));
        telling.step("用他人密钥重新签章的伪造件：签发机关不可信", "A forgery sealed anew with a stranger's key: not that office's");
        JsonNode forged = certificates.verify(Forgery.forged(ofd));
        verdicts(forged);
        if (forged.at("/issuer/code").asText().equals("TRUSTED")) {
            throw new StoryBroken("a stranger passed as the issuing office");
        }
    }

    private void refused(JsonNode answer) {
        verdicts(answer);
        if (answer.path("integrity").path("code").asText().equals("INTACT")) {
            throw new StoryBroken("a changed document passed as intact");
        }
    }

    private void verdicts(JsonNode answer) {
        telling.fact("完整性 integrity " + verdict(answer, "integrity") + " · 状态 status " + verdict(answer, "status")
                + " · 签发机关 issuer " + verdict(answer, "issuer"));
    }

    private static String verdict(JsonNode answer, String part) {
        JsonNode reasons = answer.path(part).path("reasons");
        return answer.path(part).path("code").asText() + (reasons.isEmpty() ? "" : " " + reasons);
    }

    private void awaitStatus(LicenceCase licence, String wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!licence.read(OFFICER).status().equals(wanted)) {
            if (System.nanoTime() - end > 0) {
                throw new StoryBroken(licence.number() + " is " + licence.status() + ", not " + wanted);
            }
        }
    }

    private void told(LicenceCase licence) {
        licence.read(OFFICER);
        telling.fact(licence.status() + " · "
                + licence.view().path("publicStatusText").asText());
        telling.clocks(licence.clocks(TRADER.account()));
    }

    private static void expect(String wanted, String actual) {
        if (!wanted.equals(actual)) {
            throw new StoryBroken("expected " + wanted + ", found " + actual);
        }
    }

    private void keep(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
