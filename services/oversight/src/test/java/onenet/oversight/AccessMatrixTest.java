package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix;
import onenet.testkit.AccessMatrix.About;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Asking;
import onenet.testkit.OfficersUnnamed;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, for every operation of the running service: every role at the own and at a foreign office, the own and a foreign enterprise,
 * machines, and tokens that are none. An operation without a line in the table fails the test.
 */
@QuarkusTest
class AccessMatrixTest extends OversightScenario {

    private static final Set<String> OFFICERS =
            Set.of("intake-officer", "examiner", "decision-maker", "legal-reviewer");
    private static final Set<String> INSIDE = AccessMatrix.with(OFFICERS, "city-supervisor", "auditor");

    private static final Set<String> AUDITED = Set.of("city-supervisor", "auditor");

    private static final List<String> PAPER_ACTS = List.of(
            "draftPowerInstrument",
            "rehearsePowerInstrument",
            "approvePowerInstrument",
            "rejectPowerInstrument",
            "withdrawPowerInstrument");

    private String number;
    private String order;
    private String instrument;
    private String published;
    private String record;
    private String reconciliation;
    private String listing;
    private Samplings.Drawn spotCheck;
    private String message;
    private String contact;
    private String delivery;

    @Inject
    WrittenMessages messages;

    @Inject
    Licences licences;

    @Inject
    Ratings ratings;

    private String ratedCase;
    private String ratingOrder;

    @BeforeEach
    void aCaseUnderSupervision() {
        number = told(Told.running("2026-11-13"));
        order = ordered(number);
        ratedCase = ratings.ended();
        ratingOrder = Ratings.order(ratedCase, false);
        published = PowersTest.Powers.approved(
                PowersTest.Powers.rehearsed(PowersTest.Powers.drafted(PowersTest.Powers.entrustment("3"))));
        instrument = PowersTest.Powers.drafted(PowersTest.Powers.recall("1", published + "/1", "2027-01-01"));
        licences.granted("2026-11-10");
        record = as(supervisor()).get("/v1/publicity-desk").path("items[0].line.id");
        reconciliation = reconciled();
        listing = CreditTest.Credit.proposed();
        CreditTest.Credit.notified(listing).statusCode(201);
        spotCheck = new Samplings(this).drawn("m-examiner", "m-examiner-2");
        messages.written(HOLDER);
        message = as(holder()).get("/v1/messages").path("items[0].id");
        contact = MessageScenario.sms(holder());
        delivery = messages.queued(message, contact);
    }

    @Test
    @DisplayName("the table knows every operation of the running service, and no other")
    void complete() {
        matrix().complete();
    }

    @Test
    @DisplayName("nobody reads or acts where he does not belong")
    void everybody() {
        assertThat(onlyWhoIsDrawn(notOfTheCity(matrix())).check(this::call)).isGreaterThan(200);
    }

    @Test
    @DisplayName("what an enterprise reads names no officer by his account")
    void officersUnnamed() {
        assertThat(OfficersUnnamed.check("trader-haifeng", holder(), this::call, "haifeng-intake"))
                .isGreaterThan(2);
    }

    /** Papers about powers are the city's: its supervision at another office disposes of none. That the city's own may, PowersTest shows. */
    private static AccessMatrix notOfTheCity(AccessMatrix matrix) {
        for (String operation : PAPER_ACTS) {
            matrix.but(operation, "city-supervisor", 403).but(operation, "foreign city-supervisor", 403);
        }
        return matrix;
    }

    /** Of a check the office that decided the case learns when it has to correct something. */
    private static AccessMatrix onlyWhoIsDrawn(AccessMatrix matrix) {
        for (String officer : List.of("intake-officer", "decision-maker", "legal-reviewer")) {
            matrix.but("readCaseReview", officer, 404);
        }
        return matrix;
    }

    private AccessMatrix matrix() {
        return new AccessMatrix(Set.of("city-supervisor", "auditor"))
                .rule(About.OWN, INSIDE, "searchBoard", "countBoard", "listFindings", "listSupervisionOrders")
                .rule(About.OWN, Set.of("applicant"), "listOwnCases")
                .rule(About.OWN, AccessMatrix.with(INSIDE, "applicant"), "followEvents")
                .rule(
                        About.ONE_THING,
                        AccessMatrix.with(INSIDE, "applicant"),
                        "readBoardCase",
                        "readTimeline",
                        "forecastCase")
                .rule(About.OWN, INSIDE, "countStatistics", "countReasons", "readForecastRecord")
                .rule(About.ONE_THING, INSIDE, "readSupervisionOrder")
                .rule(About.OWN, Set.of("city-supervisor"), "issueSupervisionOrder")
                .acts("decision-maker", "answerSupervisionOrder")
                .acts("city-supervisor", "returnSupervisionOrder", "closeSupervisionOrder", "withdrawSupervisionOrder")
                .rule(About.ONE_THING, Set.of("applicant"), "listRatableActs", "giveRating")
                .open("countRatings")
                .rule(About.OWN, INSIDE, "listRatingOrders")
                .rule(About.ONE_THING, INSIDE, "readRatingOrder")
                .rule(
                        About.ONE_THING,
                        Set.of("decision-maker", "city-supervisor"),
                        "askRatingReview",
                        "verifyRating",
                        "putRatingRight",
                        "callRaterBack",
                        "answerRater")
                .acts("city-supervisor", "judgeRatingReview", "returnRatingOrder", "closeRatingOrder")
                .rule(About.OWN, Set.of("applicant"), "listMessages", "readContacts", "addContact")
                .acts(
                        "applicant",
                        "readMessage",
                        "markMessageRead",
                        "sendContactCode",
                        "confirmContact",
                        "changeContact",
                        "removeContact")
                .rule(
                        About.OWN,
                        Set.of("city-supervisor", "auditor"),
                        "listMessageDeliveries",
                        "readMessageDelivery",
                        "countMessageDeliveries")
                .rule(About.OWN, Set.of("city-supervisor"), "redriveMessage", "redriveMessages")
                .open("listPowers", "askPowerHolder")
                .rule(About.OWN, INSIDE, "listPowerInstruments", "readPowerInstrument", "listEndingPowers")
                .rule(About.OWN, Set.of("city-supervisor"), "draftPowerInstrument")
                .acts(
                        "city-supervisor",
                        "rehearsePowerInstrument",
                        "approvePowerInstrument",
                        "rejectPowerInstrument",
                        "withdrawPowerInstrument")
                .open("searchPublicity", "listCancellationAnnouncements", "filePublicity", "readPublicity")
                .rule(About.OWN, INSIDE, "listPublicityDesk")
                .rule(About.ONE_THING, INSIDE, "readPublicityDesk")
                .acts(
                        "city-supervisor",
                        "correctPublicity",
                        "withdrawPublicity",
                        "judgePublicityWithdrawal",
                        "redrivePublicity")
                .open("listSpotChecks", "readSpotCheck")
                .rule(About.OWN, INSIDE, "compareOffices")
                .rule(About.OWN, AUDITED, "listInspectors", "readInspector", "listSamplingPlans", "readSamplingPlan")
                .rule(About.OWN, Set.of("city-supervisor"), "enterInspector", "draftSamplingPlan")
                .acts("city-supervisor", "declareInterest", "endInspector")
                .acts(
                        "city-supervisor",
                        "closeSamplingList",
                        "tellCasesSeed",
                        "tellInspectorsSeed",
                        "publishSpotCheck",
                        "abandonSamplingPlan",
                        "orderCorrection")
                .rule(About.OWN, AccessMatrix.with(AUDITED, "examiner"), "listCaseReviews")
                .rule(About.ONE_THING, INSIDE, "readCaseReview")
                .acts("examiner", "answerChecklist", "confirmChecklist", "referChecklistBack")
                .rule(About.OWN, AUDITED, "listReconciliations", "readReconciliation")
                .rule(About.OWN, Set.of("city-supervisor"), "askReconciliation")
                .open("listCreditKinds", "listStandingCredit")
                .rule(About.OWN, AccessMatrix.with(INSIDE, "applicant"), "listCreditListings", "listCreditEffects")
                .rule(About.ONE_THING, AccessMatrix.with(INSIDE, "applicant"), "readCreditListing")
                .rule(About.OWN, Set.of("examiner"), "proposeCreditListing")
                .acts("examiner", "notifyCreditParty", "dropCreditListing")
                .rule(About.ONE_THING, Set.of("applicant", "examiner"), "stateCreditCase")
                .acts(
                        "decision-maker",
                        "decideCreditListing",
                        "decideCreditRemoval",
                        "restoreCreditListing",
                        "annulCreditListing")
                .acts("applicant", "askCreditRemoval")
                // whose effects are meant is asked; every officer may see them
                .but("listCreditEffects", "foreign enterprise", 404)
                .openToSystems(
                        "read",
                        "searchBoard",
                        "countBoard",
                        "listOwnCases",
                        "followEvents",
                        "readBoardCase",
                        "readTimeline",
                        "forecastCase")
                .systems(HOLDER, STRANGER, "441521", "441581")
                .officers(
                        "441521",
                        "441581",
                        "intake-officer",
                        "examiner",
                        "decision-maker",
                        "legal-reviewer",
                        "city-supervisor",
                        "auditor")
                .caller("own enterprise", "applicant", true, holder())
                .caller("foreign enterprise", "applicant", false, stranger())
                .caller("hazchem-licence", "licence-proof-asker", true, Tokens.officer("h", "", "licence-proof-asker"))
                .caller("department", "department", false, Tokens.officer("d", "441500-SWJ", "department"))
                .strangers();
    }

    private Response call(Operation operation, String token) {
        RequestSpecification request = Asking.unheld()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"v0\"");
        if (Set.of("countRatings", "countStatistics", "countReasons").contains(operation.id())) {
            request.queryParam("from", "2026-01").queryParam("until", "2026-12");
        }
        if (operation.id().equals("listCreditEffects")) {
            request.queryParam("uscc", HOLDER);
        }
        if (operation.id().equals("listStandingCredit")) {
            request.queryParam("kind", "RED_LIST");
        }
        if (operation.method().equals("POST")
                && !Set.of("sendContactCode", "removeContact").contains(operation.id())) {
            request.contentType("application/json").body(body(operation.id()));
        }
        RequestSpecification sent = token != null ? request.auth().oauth2(token) : request;
        return sent.request(
                operation.method(),
                operation
                        .path()
                        .replace("{listingNumber}", listing)
                        .replace("{caseNumber}", operation.id().equals("listRatableActs") ? ratedCase : number)
                        .replace("{orderNumber}", operation.path().contains("rating") ? ratingOrder : order)
                        .replace("{recordNumber}", operation.id().startsWith("read") ? published : instrument)
                        .replace("{planNumber}", spotCheck.plan())
                        .replace("{inspectorCode}", spotCheck.inspector())
                        .replace("{id}", id(operation)));
    }

    private String id(Operation operation) {
        if (operation.path().startsWith("/v1/case-reviews")) {
            return spotCheck.review();
        }
        if (operation.id().contains("Contact")) {
            return contact;
        }
        return switch (operation.id()) {
            case "readReconciliation" -> reconciliation;
            case "readMessage", "markMessageRead" -> message;
            case "readMessageDelivery", "redriveMessage" -> delivery;
            default -> record;
        };
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "issueSupervisionOrder" -> wanted(number);
            case "proposeCreditListing" -> CreditTest.Credit.form(Map.of("uscc", STRANGER));
            case "notifyCreditParty" -> CreditTest.Credit.service();
            case "decideCreditListing", "decideCreditRemoval" -> CreditTest.Credit.ruling(false);
            case "restoreCreditListing", "annulCreditListing" -> Map.of("decisionNumber", "x", "reasons", "x");
            case "giveRating" -> Ratings.form(ratedCase, "SATISFIED", false);
            case "askRatingReview" -> Ratings.review();
            case "judgeRatingReview" -> Map.of("agreed", true, "words", "x");
            case "callRaterBack" -> Ratings.call();
            case "draftPowerInstrument" -> PowersTest.Powers.recall("2", published + "/1", "2027-01-01");
            case "addContact" -> Map.of("channel", "MAIL", "address", "jia@example.com", "language", "ZH");
            case "confirmContact" -> Map.of("code", "000000");
            case "changeContact" -> Map.of("language", "ZH", "quietAlways", false, "switchedOff", List.of());
            case "redriveMessages" -> Map.of("channel", "SMS", "reason", "x");
            case "returnSupervisionOrder", "redrivePublicity", "redriveMessage" -> Map.of("reason", "x");
            case "correctPublicity" -> correction();
            case "withdrawPublicity" -> Map.of("wasRight", true, "reason", "x");
            case "judgePublicityWithdrawal" -> Map.of("agreed", false, "reason", "x");
            case "askReconciliation" -> COMPARED_DAYS;
            case "enterInspector" -> Samplings.inspector("somebody-" + UUID.randomUUID(), "441521");
            case "declareInterest" -> Map.of("uscc", HOLDER, "words", "x");
            case "endInspector" -> Map.of("lastDay", "2026-12-31");
            case "draftSamplingPlan" -> Samplings.plan();
            case "answerChecklist" -> Samplings.answers(Map.of());
            case "orderCorrection" -> Map.of("answerInDays", 5);
            default -> Map.of("words", "x");
        };
    }
}
