package onenet.journeys;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Certificates;
import onenet.journeys.story.Departments;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.ExpertRegister;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.Panel;
import onenet.journeys.story.Project;
import onenet.journeys.story.SafetyReview;
import onenet.journeys.story.ServiceClock;
import onenet.journeys.story.Telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The demo's third act: one project from its condition review, with a panel and the departments, to the operating licence (三同时). */
final class FromReviewToLicence {

    private static final Enterprise OWNER = Enterprise.HAIFENG;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Receipt to decision: less than the law's twenty working days, and more than the departments' ten. */
    private static final int BEGAN_DAYS_AGO = 27;

    private static final int MISSED_DAYS_AGO = 2;

    private final Gateway gateway;
    private final ServiceClock clock;
    private final URI simulators;
    private final Telling telling;

    FromReviewToLicence(Gateway gateway, ServiceClock clockOfSafetyReview, URI simulators, Telling telling) {
        this.gateway = gateway;
        this.clock = clockOfSafetyReview;
        this.simulators = simulators;
        this.telling = telling;
    }

    /** Tells it; broken where anything goes otherwise than it must. */
    Project tell() {
        clock.close();
        LocalDate today = clock.today();
        telling.step(
                "专家和机构入册：一人登记、另一人核准、专家本人确认", "Experts and bodies enter the registers: written, approved, confirmed");
        telling.fact("专家 experts " + new ExpertRegister(gateway).fill());
        clock.moveTo(today.minusDays(BEGAN_DAYS_AGO), MORNING);
        Project project = registration();
        SafetyReview condition = intake(project);
        try (Departments departments = new Departments(
                simulators,
                Map.of("PLANNING", "AGREES", "FIRE", "CONTRADICTS", "ECOLOGY", "LATE", "HOUSING", "SILENT"))) {
            asked(departments, condition);
            panel(condition);
            clock.moveTo(today.minusDays(MISSED_DAYS_AGO), MORNING);
            replied(departments, condition);
        }
        clock.close();
        decided(condition, "安全条件审查", "The condition review");
        design(project);
        chain(project, today);
        licence(project);
        return project;
    }

    private Project registration() {
        telling.step("建设项目：一次登记，以后都用它", "A project is described once, for everything that follows");
        Project project = Project.register(gateway, OWNER);
        JsonNode view = project.view();
        telling.fact(project.number() + " · " + view.at("/content/name").asText() + " · " + view.path("classes")
                + " · q/Q " + view.path("hazardSum").asText());
        return project;
    }

    private SafetyReview intake(Project project) {
        telling.step("申请安全条件审查，受理", "The condition review is applied for, and accepted");
        SafetyReview review = SafetyReview.submit(gateway, OWNER, project, "CONDITION");
        telling.fact("收件凭证 receipt " + review.number() + " · "
                + review.view().at("/authority/officeName").asText());
        review.act(review.officer("intake"), "acceptance", null);
        telling.clocks(review.clocks());
        return review;
    }

    private void asked(Departments departments, SafetyReview review) {
        telling.step("联审：四个部门同日征求意见", "Four departments are asked on one day");
        departments.ask(review);
        departments.await(review, "PLANNING", "ANSWERED");
        standing(departments.await(review, "FIRE", "ANSWERED"));
    }

    private void panel(SafetyReview review) {
        Panel panel = new Panel(gateway, review);
        telling.step("专家评审：先公布种子承诺，再封存名单，最后公布种子", "A panel: the seed promised, the list closed, the seed told");
        panel.promise();
        JsonNode closed = panel.closeList();
        telling.fact("名单 list " + closed.at("/drawing/listDigest").asText());
        JsonNode drawn = panel.draw();
        JsonNode published = panel.published(drawn.path("name").asText());
        if (!published.path("seed").equals(drawn.at("/drawing/seed"))) {
            throw new StoryBroken("the published draw is another than the panel's");
        }
        telling.fact("种子 seed " + published.path("seed").asText());
        telling.fact("抽取 drawn " + codes(published.path("steps")));

        telling.step("书面告知后专家时间不计入时限，五份意见", "Told in writing, the experts' days do not count; five opinions");
        panel.convene();
        telling.clocks(review.clocks());
        JsonNode heard = panel.heard(drawn);
        telling.fact(heard.at("/opinionsIn/in").asText() + " / "
                + heard.at("/opinionsIn/of").asText());
        JsonNode said = panel.conclude();
        telling.fact(said.at("/opinion/judgement").asText() + "，不同意见 dissent " + said.at("/opinion/dissenting"));
        telling.step("建设单位逐条说明修改情况", "The owner answers what is to be revised, point by point");
        JsonNode answered = panel.answered();
        expect("CONCLUDED", answered.path("status").asText());
        telling.fact(answered.at("/opinion/revisions/0/answer").asText());
    }

    private void replied(Departments departments, SafetyReview review) {
        telling.step(
                "期限已过：一个部门迟到，一个部门默示同意", "Their days have passed: one department comes late, one has agreed by silence");
        standing(departments.await(review, "ECOLOGY", "ANSWERED"));
        telling.step(
                "意见不一致，不能答复；牵头机关认定后统一答复",
                "They contradict each other: no reply before the leading office has settled it");
        telling.fact(departments.refusedReply(review));
        departments.settle(review, "DISTANCE");
        JsonNode reply = departments.reply(review);
        telling.fact(reply.path("kind").asText() + " · "
                + reply.at("/points/0/words").asText());
    }

    private void decided(SafetyReview review, String zh, String en) {
        telling.step(zh + "：审查，另一人决定，出具意见书", en + ": examined, decided by another, its letter made");
        review.examined();
        JsonNode letter = review.passed(PATIENCE);
        telling.fact(letter.path("letterNumber").asText() + " · "
                + letter.path("certificateIdentifier").asText() + " · "
                + letter.path("lastDay").asText(""));
        expect(
                "VALID",
                new Certificates(gateway)
                        .scan(letter.path("verificationUrl").asText())
                        .at("/status/code")
                        .asText());
    }

    private void design(Project project) {
        telling.step("申请安全设施设计审查：条件意见书由系统自己找到", "The design review: the condition letter is found, not asked for");
        SafetyReview review = SafetyReview.submit(gateway, OWNER, project, "DESIGN");
        telling.fact("收件凭证 receipt " + review.number());
        review.act(review.officer("intake"), "acceptance", null);
        decided(review, "安全设施设计审查", "The design review");
    }

    private void chain(Project project, LocalDate today) {
        telling.step("开工、试生产、竣工验收：建设单位自行记录", "Works, trial production, acceptance: the owner's own");
        project.startWorks(today);
        project.tryProduction(today);
        JsonNode chain = project.acceptCompletion(today).path("chain");
        telling.fact("开工 works " + chain.path("worksStartedOn").asText() + " · 试生产 trial "
                + chain.at("/trial/from").asText() + " – "
                + chain.at("/trial/until").asText() + " · 验收 acceptance "
                + chain.at("/acceptance/on").asText());
        project.view()
                .path("letters")
                .forEach(letter -> telling.fact(letter.path("letterNumber").asText() + " "
                        + letter.path("statusText").asText()));
    }

    /** Nothing of the project is typed again: the application is filled from it, and what else is needed is said. */
    private void licence(Project project) {
        telling.step("申请经营许可：项目已有的信息直接带入", "The operating licence: filled from the project");
        JsonNode content = project.view().path("content");
        Map<String, Object> application =
                OWNER.newLicenceOf(content.path("address").asText(), products(content.path("chemicals")));
        telling.fact(content.path("address").asText() + " · "
                + content.at("/chemicals/0/name").asText() + " "
                + content.at("/chemicals/0/tonnes").asText() + " t");
        for (JsonNode supply : LicenceCase.supplies(gateway, OWNER, application, "NEW")) {
            telling.fact("%-7s %s"
                    .formatted(
                            supply.path("way").asText(), supply.at("/name/zh").asText()));
        }
    }

    private static List<Map<String, Object>> products(JsonNode chemicals) {
        return StreamSupport.stream(chemicals.spliterator(), false)
                .map(each -> {
                    Map<String, Object> product = new LinkedHashMap<>();
                    product.put("cas", each.path("cas").asText());
                    product.put("name", each.path("name").asText());
                    product.put("storedTonnes", each.path("tonnes").decimalValue());
                    return product;
                })
                .toList();
    }

    private void standing(JsonNode joint) {
        for (JsonNode each : joint.path("departments")) {
            telling.fact("%-9s %-18s %s"
                    .formatted(
                            each.path("department").asText(),
                            each.path("standing").asText(),
                            each.at("/opinion/kind").asText("")));
        }
    }

    private static String codes(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step ->
                        step.path("field").asText() + " " + step.path("code").asText())
                .collect(Collectors.joining(" · "));
    }

    private static void expect(String wanted, String actual) {
        if (!wanted.equals(actual)) {
            throw new StoryBroken("expected " + wanted + ", found " + actual);
        }
    }
}
