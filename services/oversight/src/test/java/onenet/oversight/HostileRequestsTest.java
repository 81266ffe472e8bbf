package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.sm.Sm3;
import onenet.sm.Sm4;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Database;
import onenet.testkit.HostileRequests;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Requests nobody sends in good faith are no fault of ours, and nothing is kept otherwise than it was sent")
class HostileRequestsTest extends OversightScenario {

    private static final Map<String, String> UNKNOWN = Map.of(
            "caseNumber",
            "YA-441521-2026-999999-X",
            "orderNumber",
            "DB-441500-2026-999999-X",
            "listingNumber",
            "XY-441521-2026-999999-X",
            "recordNumber",
            "QL-441500-2026-999999-X",
            "planNumber",
            "CC-441500-2026-999999-X",
            "inspectorCode",
            "JC-441500-2026-999999-X",
            "id",
            "00000000-0000-4000-8000-000000000000");

    private static final String EXAMPLE_CODE = "246810";

    @Inject
    Licences licences;

    @Inject
    Ratings ratings;

    @Inject
    WrittenMessages messages;

    private final CreditRequests credit = new CreditRequests();

    @Test
    @DisplayName("every worked example of the contract, sent again, is answered with success")
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
        assertThat(made).isGreaterThan(200);
    }

    private Lawful lawful(Operation operation) {
        String number = told(Told.running("2026-11-13"));
        return switch (operation.id()) {
            case "readBoardCase", "readTimeline", "forecastCase" -> reading(number);
            case "countStatistics", "countReasons" ->
                new Lawful(
                        supervisor(),
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of("from", "2026-01", "until", "2026-12"),
                        Map.of(),
                        null);
            case "listMessages", "readContacts" ->
                new Lawful(holder(), null, Map.of(), Map.of(), Map.of(), Map.of(), null);
            case "addContact" -> adding();
            case "readMessage", "markMessageRead" -> ofParty(message(), null, null);
            case "sendContactCode", "removeContact" -> ofParty(entered(), "\"v1\"", null);
            case "confirmContact" -> confirming();
            case "changeContact" -> changing();
            case "readMessageDelivery" -> onDelivery(null, null);
            case "redriveMessage" -> onDelivery("\"v0\"", Map.of("reason", "已联系运营商"));
            case "redriveMessages" ->
                new Lawful(
                        supervisor(),
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of("channel", "MAIL", "reason", "签名已报备"));
            case "listOwnCases" -> new Lawful(holder(), null, Map.of(), Map.of(), Map.of(), Map.of(), null);
            case "issueSupervisionOrder" ->
                new Lawful(supervisor(), null, Map.of(), Map.of(), Map.of(), Map.of(), whole(number));
            case "readSupervisionOrder" -> on(ordered(number), haifeng("examiner"), lufeng("examiner"), null);
            case "answerSupervisionOrder" ->
                on(ordered(number), haifeng("decision-maker"), lufeng("decision-maker"), Map.of("words", "已办结。"));
            case "withdrawSupervisionOrder" -> on(ordered(number), supervisor(), null, Map.of("words", "误发"));
            case "closeSupervisionOrder" -> on(answered(ordered(number)), supervisor(), null, Map.of("words", "同意"));
            case "returnSupervisionOrder" ->
                on(answered(ordered(number)), supervisor(), null, Map.of("reason", "未说明原因", "answerInDays", 3));
            case "listStandingCredit" -> asked(Map.of("kind", "RED_LIST"));
            case "listCreditEffects" ->
                new Lawful(holder(), stranger(), Map.of(), Map.of(), Map.of("uscc", HOLDER), Map.of(), null);
            case "proposeCreditListing",
                    "readCreditListing",
                    "notifyCreditParty",
                    "stateCreditCase",
                    "dropCreditListing",
                    "decideCreditListing",
                    "askCreditRemoval",
                    "decideCreditRemoval",
                    "restoreCreditListing",
                    "annulCreditListing" -> credit.lawful(operation.id());
            case "countRatings" ->
                new Lawful(
                        null, null, Map.of(), Map.of(), Map.of("from", "2026-01", "until", "2026-12"), Map.of(), null);
            case "listRatableActs" -> reading(ratings.ended());
            case "giveRating" ->
                new Lawful(
                        holder(),
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Ratings.form(ratings.ended(), "SATISFIED", false));
            case "readRatingOrder" -> onRating(rating(), haifeng("examiner"), lufeng("examiner"), null);
            case "askRatingReview" ->
                onRating(rating(), haifeng("decision-maker"), lufeng("decision-maker"), Ratings.review());
            case "judgeRatingReview" ->
                onRating(Ratings.underReview(rating()), supervisor(), null, Map.of("agreed", true, "words", "同意"));
            case "verifyRating" -> work(rating(), Map.of("words", "已核实"));
            case "putRatingRight" -> work(Ratings.verified(rating()), Map.of("words", "已整改"));
            case "callRaterBack" -> work(Ratings.putRight(rating()), Ratings.call());
            case "answerRater" -> work(Ratings.called(rating()), Map.of("words", "已答复"));
            case "returnRatingOrder" ->
                onRating(Ratings.answered(rating()), supervisor(), null, Map.of("words", "未说明"));
            case "closeRatingOrder" -> onRating(Ratings.answered(rating()), supervisor(), null, Map.of("words", "同意"));
            case "draftPowerInstrument" ->
                new Lawful(supervisor(), null, Map.of(), Map.of(), Map.of(), Map.of(), paper());
            case "listPowers" -> asked(Map.of());
            case "askPowerHolder" ->
                asked(Map.of("itemCode", "00012504500001", "divisionCode", "441523", "caseClass", "GENERAL"));
            case "readPowerInstrument" -> onPaper(supervisor(), haifeng("examiner"), false, null);
            case "rehearsePowerInstrument" -> onPaper(supervisor(), null, false, null);
            case "approvePowerInstrument" -> onPaper(PowersTest.Powers.second(), null, true, Map.of("words", "同意"));
            case "rejectPowerInstrument" -> onPaper(PowersTest.Powers.second(), null, false, Map.of("words", "不同意"));
            case "withdrawPowerInstrument" -> onPaper(supervisor(), null, false, Map.of("words", "误拟"));
            case "searchPublicity", "listCancellationAnnouncements", "filePublicity" ->
                new Lawful(null, null, Map.of(), Map.of(), Map.of(), Map.of(), null);
            case "readPublicity" ->
                new Lawful(null, null, Map.of("id", published()), UNKNOWN, Map.of(), Map.of(), null);
            case "readPublicityDesk" -> onRecord(published(), haifeng("examiner"), lufeng("examiner"), null);
            case "correctPublicity" -> onRecord(published(), supervisor(), null, correction());
            case "withdrawPublicity" ->
                onRecord(published(), supervisor(), null, Map.of("wasRight", false, "reason", "误发"));
            case "judgePublicityWithdrawal" ->
                onRecord(proposed(published()), supervisor(), null, Map.of("agreed", true, "reason", "同意"));
            case "redrivePublicity" -> onRecord(parked(published()), supervisor(), null, Map.of("reason", "已联系平台"));
            case "readReconciliation" ->
                new Lawful(supervisor(), null, Map.of("id", reconciled()), UNKNOWN, Map.of(), Map.of(), null);
            case "enterInspector" ->
                sampling(null, supervisor(), Samplings.inspector("p-" + UUID.randomUUID(), "441521"));
            case "draftSamplingPlan" -> sampling(null, supervisor(), Samplings.plan());
            case "readInspector", "declareInterest", "endInspector" -> onInspector(operation.id());
            case "readSamplingPlan", "readSpotCheck" -> onPlan(samplings().planned(), supervisor(), null, false);
            case "closeSamplingList" -> onPlan(samplings().planned(), Samplings.planner(), null, true);
            case "tellCasesSeed" -> onPlan(samplings().listed(), supervisor(), null, true);
            case "tellInspectorsSeed" -> onPlan(samplings().casesDrawn(), supervisor(), null, true);
            case "publishSpotCheck" -> onPlan(samplings().checked(Map.of()).plan(), supervisor(), null, true);
            case "abandonSamplingPlan" -> onPlan(samplings().planned(), supervisor(), Map.of("words", "计划调整"), true);
            case "readCaseReview", "answerChecklist", "confirmChecklist", "referChecklistBack", "orderCorrection" ->
                onReview(operation.id());
            case "askReconciliation" ->
                new Lawful(supervisor(), null, Map.of(), Map.of(), Map.of(), Map.of(), COMPARED_DAYS);
            default -> new Lawful(supervisor(), null, Map.of(), Map.of(), Map.of(), Map.of(), null);
        };
    }

    private String rating() {
        return Ratings.order(ratings.ended(), false);
    }

    private static Lawful work(String order, Object body) {
        return onRating(order, haifeng("decision-maker"), lufeng("decision-maker"), body);
    }

    private static Lawful onRating(String order, String token, String stranger, Object body) {
        Map<String, String> headers = body == null ? Map.of() : Map.of("If-Match", Ratings.tag(order));
        return new Lawful(token, stranger, Map.of("orderNumber", order), UNKNOWN, Map.of(), headers, body);
    }

    private String message() {
        messages.written(HOLDER);
        return newest("message");
    }

    private static String newest(String table) {
        return Database.asOwner()
                .column("SELECT id::text FROM " + table + " ORDER BY entered_at DESC, id LIMIT 1")
                .get(0);
    }

    /** Nobody is kept from another code by those of the tests before. */
    private static String entered() {
        Database.empty("contact_code");
        MessageScenario.sms(holder());
        return newest("contact");
    }

    private static Lawful adding() {
        Database.empty("contact_code");
        return new Lawful(
                holder(),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("channel", "SMS", "address", "13800138000", "language", "ZH"));
    }

    /** The code of the worked example is the one that was sent. */
    private static Lawful confirming() {
        String contact = entered();
        String mark = Sm3.keyedHex(
                Sm4.key("demo-contacts-secret".getBytes(StandardCharsets.UTF_8)), contact + "|" + EXAMPLE_CODE);
        inDatabase("UPDATE contact SET code_mark = '" + mark + "' WHERE id = '" + contact + "'");
        return ofParty(contact, "\"v1\"", Map.of("code", EXAMPLE_CODE));
    }

    /** Each of an owner of his own: one person has one confirmed contact of each way. */
    private static Lawful changing() {
        String owner = Tokens.applicant("owner-" + UUID.randomUUID(), HOLDER);
        Database.empty("contact_code");
        MessageScenario.sms(owner);
        String contact = newest("contact");
        inDatabase("UPDATE contact SET status = 'CONFIRMED' WHERE id = '" + contact + "'");
        Map<String, Object> body = Map.of("language", "EN", "quietAlways", true, "switchedOff", List.of("REMINDER"));
        Map<String, String> headers = Map.of("If-Match", "\"v1\"");
        return new Lawful(owner, stranger(), Map.of("id", contact), UNKNOWN, Map.of(), headers, body);
    }

    private static Lawful ofParty(String id, String tag, Object body) {
        Map<String, String> headers = tag == null ? Map.of() : Map.of("If-Match", tag);
        return new Lawful(holder(), stranger(), Map.of("id", id), UNKNOWN, Map.of(), headers, body);
    }

    private Lawful onDelivery(String tag, Object body) {
        String contact = entered();
        Map<String, String> headers = tag == null ? Map.of() : Map.of("If-Match", tag);
        return new Lawful(
                supervisor(),
                null,
                Map.of("id", messages.queued(message(), contact)),
                UNKNOWN,
                Map.of(),
                headers,
                body);
    }

    private static Map<String, Object> whole(String number) {
        Map<String, Object> form = new HashMap<>(wanted(number));
        form.put("answerInDays", 5);
        return form;
    }

    private static Lawful reading(String number) {
        return new Lawful(holder(), stranger(), Map.of("caseNumber", number), UNKNOWN, Map.of(), Map.of(), null);
    }

    /** A paper no other has the number of, about a power nobody was given. */
    private static Map<String, Object> paper() {
        String unique = UUID.randomUUID().toString();
        Map<String, Object> form = PowersTest.Powers.entrustment(unique);
        String caseClass = unique.replaceAll("[^a-f0-9]", "")
                .chars()
                .mapToObj(each -> String.valueOf((char) ('A' + each % 26)))
                .collect(Collectors.joining("", "CLASS_", ""));
        form.put("lines", List.of(PowersTest.Powers.line(caseClass, "2026-12-01", "2028-11-30")));
        return form;
    }

    private static Lawful asked(Map<String, String> query) {
        return new Lawful(supervisor(), null, Map.of(), Map.of(), query, Map.of(), null);
    }

    private static Lawful onPaper(String token, String stranger, boolean tried, Object body) {
        String number = PowersTest.Powers.drafted(paper());
        if (tried) {
            PowersTest.Powers.rehearsed(number);
        }
        Map<String, String> headers = Map.of("If-Match", PowersTest.Powers.tag(number));
        return new Lawful(token, stranger, Map.of("recordNumber", number), UNKNOWN, Map.of(), headers, body);
    }

    private static Lawful on(String order, String token, String stranger, Object body) {
        Map<String, String> headers = body == null ? Map.of() : Map.of("If-Match", tag(order));
        return new Lawful(token, stranger, Map.of("orderNumber", order), UNKNOWN, Map.of(), headers, body);
    }

    private Samplings samplings() {
        return new Samplings(this);
    }

    private static Lawful sampling(Map<String, String> path, String token, Object body) {
        return new Lawful(token, null, path == null ? Map.of() : path, UNKNOWN, Map.of(), Map.of(), body);
    }

    private Lawful onInspector(String operation) {
        String code = samplings().entered("p-" + UUID.randomUUID(), "441521");
        Object body =
                switch (operation) {
                    case "declareInterest" -> Map.of("uscc", HOLDER, "words", "亲属任职");
                    case "endInspector" -> Map.of("lastDay", "2026-12-31");
                    default -> null;
                };
        Map<String, String> headers =
                body == null ? Map.of() : Map.of("If-Match", Samplings.tag("/v1/inspectors/" + code));
        return new Lawful(supervisor(), null, Map.of("inspectorCode", code), UNKNOWN, Map.of(), headers, body);
    }

    private static Lawful onPlan(String plan, String token, Object body, boolean act) {
        Map<String, String> headers = act ? Map.of("If-Match", Samplings.tag("/v1/sampling-plans/" + plan)) : Map.of();
        return new Lawful(token, null, Map.of("planNumber", plan), UNKNOWN, Map.of(), headers, body);
    }

    private Lawful onReview(String operation) {
        Samplings.Drawn drawn = samplings().drawn("checker-1", "checker-2");
        Map<String, Map<String, String>> found = Map.of("REASONS", Map.of("verdict", "NOT_MET", "words", "未告知救济途径"));
        List<String> inspectors = Samplings.inspectorsOf(drawn.review());
        if (!operation.equals("answerChecklist")) {
            Samplings.written(drawn.review(), inspectors.get(0), found);
        }
        if (operation.equals("orderCorrection")) {
            Samplings.confirmed(drawn.review(), inspectors.get(1));
        }
        String token =
                switch (operation) {
                    case "answerChecklist" -> inspectors.get(0);
                    case "confirmChecklist", "referChecklistBack" -> inspectors.get(1);
                    default -> supervisor();
                };
        Object body =
                switch (operation) {
                    case "answerChecklist" -> Samplings.answers(found);
                    case "referChecklistBack" -> Map.of("words", "与案卷不符");
                    case "orderCorrection" -> Map.of("answerInDays", 5);
                    default -> null;
                };
        String stranger = operation.equals("orderCorrection") ? null : lufeng("examiner");
        Map<String, String> headers = operation.startsWith("read")
                ? Map.of()
                : Map.of("If-Match", Samplings.tag("/v1/case-reviews/" + drawn.review()));
        return new Lawful(token, stranger, Map.of("id", drawn.review()), UNKNOWN, Map.of(), headers, body);
    }

    private String published() {
        licences.granted("2026-11-10");
        return Database.asOwner()
                .column("SELECT id::text FROM publicity_record ORDER BY entered_at DESC, id LIMIT 1")
                .get(0);
    }

    /** By somebody else than who judges. */
    private static String proposed(String id) {
        String other = Tokens.officer("city-supervisor-2", "441500", "city-supervisor");
        as(other)
                .header("If-Match", recordTag(id))
                .contentType("application/json")
                .body(Map.of("wasRight", true, "reason", "x"))
                .post("/v1/publicity-desk/" + id + "/withdrawal")
                .then()
                .statusCode(201);
        return id;
    }

    private static String parked(String id) {
        inDatabase("UPDATE publicity_sending SET parked_at = clock_timestamp() WHERE record_id = '" + id + "'");
        return id;
    }

    private static String recordTag(String id) {
        return as(supervisor()).get("/v1/publicity-desk/" + id).header("ETag");
    }

    private static Lawful onRecord(String id, String token, String stranger, Object body) {
        Map<String, String> headers = body == null ? Map.of() : Map.of("If-Match", recordTag(id));
        return new Lawful(token, stranger, Map.of("id", id), UNKNOWN, Map.of(), headers, body);
    }
}
