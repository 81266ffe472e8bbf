package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.HostileRequests;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation under requests nobody sends in good faith: none is a fault of ours, none is kept otherwise than it was sent. */
@QuarkusTest
class HostileRequestsTest extends OnTheStack {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(MONDAY);
    }

    /** Other tests ask for the nearest teams of the demonstration. */
    @AfterEach
    void withoutTheTeamsEntered() throws SQLException {
        Database.unhindered().run("DELETE FROM rescue_resource WHERE CAST(id AS text) NOT LIKE '00000000-%'");
    }

    @Test
    @DisplayName("Every worked example of the contract, sent again, is answered with success")
    void examples() {
        assertThat(new HostileRequests(this::lawful).examples().made()).isPositive();
    }

    @Test
    @DisplayName(
            "every operation under spoilt fields, bodies, addresses, versions and keys, and under a stranger's hand")
    void attacked() {
        int made = new HostileRequests(this::lawful)
                .fields()
                .bodies()
                .parameters()
                .preconditions()
                .strangers()
                .keys()
                .made();
        assertThat(made).isGreaterThan(500);
    }

    private Lawful lawful(Operation operation) {
        return switch (operation.id()) {
            case "listServiceItems", "listBlanks" -> anybody(null);
            case "downloadBlank", "downloadSample" -> blank();
            case "findChemicals" -> new Lawful(null, null, Map.of(), Map.of(), Map.of("q", "甲醇"), Map.of(), null);
            case "checkOneself" -> anybody(selfCheck());
            case "submitFiling" -> submission();
            case "uploadFile" -> upload();
            case "downloadSignedPaper", "openCounterVisit", "closeCounterVisit" -> atTheWindow(operation);
            case "listDrafts" -> mine(Map.of(), Map.of(), null);
            case "readFile" -> uploaded();
            case "readDraft", "discardDraft", "saveDraft", "preReview", "downloadBlankOfDraft" -> draft(operation);
            case "notifyGaps", "filePlan", "fillGaps", "withdrawFiling", "closeFiling", "correctFiling" ->
                underCheck(operation);
            case "revisePlan", "reportEvaluation", "reportDrill", "cancelFiling" -> upkeep(operation);
            case "readFiling",
                    "readClocks",
                    "readHistory",
                    "downloadMaterial",
                    "countMaterialPages",
                    "showMaterialPage" -> of(Story.ofATrader().withMaterials().submitted(), true, null);
            case "assignCases", "handOverCases" -> handing(operation);
            case "listAssignments", "offerReasons" ->
                of(Story.ofATrader().withMaterials().submitted(), false, null);
            default -> office(operation);
        };
    }

    /** Whose a filing is, among officers who have all been at the desk. */
    private static Lawful handing(Operation operation) {
        String leader = Tokens.officer("haifeng-decider", "441521", "decision-maker");
        String other = Tokens.officer("haifeng-intake2", "441521", "intake-officer");
        List.of(Story.officer(), other, leader)
                .forEach(token ->
                        Story.request(token).get("/v1/case-counts").then().statusCode(200));
        String number = Story.ofATrader().withMaterials().submitted().number;
        Object body = operation.id().equals("assignCases")
                ? Map.of("cases", List.of(Map.of("caseNumber", number)), "to", "haifeng-intake2")
                : Map.of("from", "haifeng-intake", "to", "haifeng-intake2", "reason", "休假");
        return new Lawful(leader, null, Map.of(), Map.of(), Map.of(), Map.of(), body);
    }

    private static Lawful anybody(Object body) {
        return new Lawful(null, null, Map.of(), Map.of(), Map.of(), Map.of(), body);
    }

    private static Map<String, Object> selfCheck() {
        return Map.of(
                "unitClass", "HAZCHEM_TRADE_WITHOUT_STORAGE",
                "size", "BELOW_MEDIUM",
                "affiliation", "COUNTY_UNIT",
                "site", "441521",
                "publishedOn", "2026-03-02");
    }

    private static Lawful mine(Map<String, String> path, Map<String, String> headers, Object body) {
        String uscc = Enterprises.next();
        return new Lawful(Tokens.applicant("own", uscc), stranger(), path, unknown(), Map.of(), headers, body);
    }

    private static String stranger() {
        return Tokens.applicant("stranger", Enterprises.next());
    }

    private static Map<String, String> unknown() {
        String id = UUID.randomUUID().toString();
        return Map.of("caseNumber", "YA-441521-2026-999999-X", "draftId", id, "visit", id, "file", id);
    }

    private static Lawful submission() {
        Story story = Story.ofATrader().withMaterials().submitted().filed();
        story.unit.putAll(Map.of("industry", "化工", "headcount", 12, "longitude", 115.3, "latitude", 22.9));
        story.plan.put("crossedCounties", List.of("441581"));
        Map<String, Object> form = story.form();
        form.put("replaces", story.number);
        form.put("signedApplication", "only read at a window");
        form.put("authorisation", "only read at a window");
        return new Lawful(story.applicant(), stranger(), Map.of(), Map.of(), Map.of(), Map.of(), form);
    }

    private static Lawful upload() {
        byte[] pdf = Uploads.paper("hostile");
        return new Lawful(stranger(), null, Map.of(), Map.of(), Map.of("name", "../../示例.pdf"), Map.of(), pdf);
    }

    private static Lawful uploaded() {
        Story story = Story.ofATrader();
        String file = story.material("uploaded").get("file").toString();
        return new Lawful(story.applicant(), stranger(), Map.of("file", file), unknown(), Map.of(), Map.of(), null);
    }

    private static Lawful atTheWindow(Operation operation) {
        Story story = Story.ofATrader().withMaterials();
        Window officer = Window.inHaifeng("haifeng-intake");
        String visit = officer.opens(story.uscc, "LEGAL_REPRESENTATIVE");
        Map<String, String> path = new HashMap<>(Map.of("visit", visit, "paper", "APPLICATION"));
        if (operation.id().equals("downloadSignedPaper")) {
            path.put(
                    "caseNumber",
                    officer.receiving(visit).submits(story, "signedApplication").path("caseNumber"));
        }
        return new Lawful(
                Story.officer(),
                Tokens.officer("lufeng-intake", "441581", "intake-officer"),
                path,
                unknown(),
                Map.of(),
                Map.of(),
                operation.id().equals("openCounterVisit") ? Window.visitor(story.uscc, "AGENT") : null);
    }

    private static Lawful blank() {
        return new Lawful(
                null, null, Map.of("material", "filing-form"), Map.of("material", "none"), Map.of(), Map.of(), null);
    }

    private static Lawful draft(Operation operation) {
        String uscc = Enterprises.next();
        String id = UUID.randomUUID().toString();
        String own = Tokens.applicant("drafting", uscc);
        Story.request(own).contentType("application/json").body(half("示例")).put("/v1/drafts/" + id);
        return new Lawful(
                own,
                stranger(),
                Map.of("draftId", id, "material", "filing-form"),
                unknown(),
                Map.of(),
                Map.of("If-Match", "\"v0\""),
                switch (operation.id()) {
                    case "saveDraft" -> half("示例二");
                    case "preReview" -> Story.of(uscc).form();
                    default -> null;
                });
    }

    /** A half-written form; the same one sent again would change nothing, whatever it was seen as. */
    private static Map<String, Object> half(String name) {
        return Map.of("kind", "FILING", "form", Map.of("unit", Map.of("name", name)));
    }

    private static Lawful underCheck(Operation operation) {
        Story story = Story.ofATrader();
        return switch (operation.id()) {
            case "fillGaps" -> {
                story.with("filing-form", "electronic-plan").submitted().notified("risk-and-resources");
                yield of(story, true, Map.of("materials", List.of(story.material("risk-and-resources"))));
            }
            case "notifyGaps" ->
                of(
                        story.withMaterials().submitted(),
                        false,
                        Map.of("gaps", List.of(Map.of("material", "filing-form", "reason", "未签字"))));
            case "filePlan" ->
                of(
                        story.withMaterials().submitted(),
                        false,
                        Map.of("advice", List.of(Map.of("check", "F-COVER", "note", "缺日期"))));
            case "correctFiling" ->
                of(story.withMaterials().submitted().filed(), false, CorrectionTest.slip("ADDRESS", "示例路9号"));
            case "closeFiling" -> {
                story.with("filing-form").submitted().notified("electronic-plan");
                termIsOver(story);
                yield of(story, false, Map.of("reason", "逾期未补充"));
            }
            default -> of(story.withMaterials().submitted(), true, Map.of("reason", "理由"));
        };
    }

    /** The clock stays where it is: other requests are made ready meanwhile. */
    private static void termIsOver(Story story) {
        try {
            Database.asOwner()
                    .run("UPDATE filing_case SET supply_by = DATE '2026-03-08' WHERE case_number = ?", story.number);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Lawful upkeep(Operation operation) {
        boolean stores = operation.id().equals("reportEvaluation");
        Story story = stores ? Story.ofAStorageTrader().with("review-opinion") : Story.ofATrader();
        story.withMaterials().submitted().filed();
        return of(
                story,
                true,
                switch (operation.id()) {
                    case "revisePlan" ->
                        Map.of(
                                "version", "2",
                                "changes", List.of("WORDING"),
                                "publishedOn", "2026-03-09",
                                "note", "改字",
                                "file", story.material("revised").get("file"),
                                "text", "新文");
                    case "reportEvaluation" -> UpkeepTrapTest.evaluation("2026-03-09", "FIT");
                    case "reportDrill" -> UpkeepTrapTest.drill("2026-03-09");
                    default -> Map.of("reason", "理由");
                });
    }

    private static Lawful of(Story story, boolean unit, Object body) {
        String path = story.number;
        return new Lawful(
                unit ? story.applicant() : Story.officer(),
                unit ? stranger() : Tokens.officer("lufeng-intake", "441581", "intake-officer"),
                Map.of("caseNumber", path, "material", "filing-form", "page", "1"),
                unknown(),
                Map.of(),
                unit && body == null ? Map.of() : Map.of("If-Match", story.current()),
                body);
    }

    /** What officers and machines ask and keep; the city's resources are seen by all offices. */
    private static Lawful office(Operation operation) {
        Map<String, String> query = new HashMap<>();
        Map<String, String> headers = new HashMap<>();
        Map<String, String> path = new HashMap<>(Map.of("year", "2026", "uscc", Enterprises.next()));
        String token = Story.officer();
        Object body = null;
        switch (operation.id()) {
            case "matchPlans" -> query.putAll(Map.of("chemical", "67-56-1", "accident", "FIRE", "county", "441521"));
            case "listHolderFilings" -> {
                token = Tokens.officer("proof-exemption", "", "proof-filing-reader");
                headers.putAll(Map.of("X-Onenet-Case", "HZ-1", "X-Onenet-Item", "1", "X-Onenet-Purpose", "x"));
            }
            case "enterRescueResource" -> body = resource();
            case "amendRescueResource", "retireRescueResource" -> {
                path.put("id", entered());
                headers.put("If-Match", "\"v0\"");
                body = operation.method().equals("PUT") ? resource() : null;
            }
            default -> {
                // a list, asked without any condition
            }
        }
        return new Lawful(token, null, path, Map.of(), query, headers, body);
    }

    private static String entered() {
        return Story.request(Story.officer())
                .contentType("application/json")
                .body(resource())
                .post("/v1/rescue-resources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> resource() {
        return Map.of(
                "kind", "TEAM",
                "name", "示例队",
                "address", "示例路",
                "phone", "0660-0000000",
                "quantity", "1人",
                "longitude", 115.3,
                "latitude", 22.9,
                "accidentKinds", List.of("FIRE"),
                "chemicals", List.of("67-56-1"));
    }
}
