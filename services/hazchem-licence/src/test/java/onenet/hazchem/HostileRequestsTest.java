package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Enterprises;
import onenet.testkit.HostileRequests;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operation under requests nobody sends in good faith: none is a fault of ours, none is kept otherwise than it was sent. */
@QuarkusTest
class HostileRequestsTest extends OnTheStack {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    /** What makes an application complete where no register has anything. */
    private static final List<String> EVERYTHING = List.of(
            "safety-rules-list",
            "safety-certificates",
            "training-proof",
            "premises-title",
            "business-licence",
            "plan-filing-form",
            "paper-trade-undertaking");

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
        assertThat(made).isGreaterThan(1000);
    }

    private Lawful lawful(Operation operation) {
        MovableClock.setTo(TODAY);
        String id = operation.id();
        return switch (id) {
            case "listServiceItems", "listBlanks" -> asking(null, null);
            case "downloadBlank", "downloadSample" -> blank();
            case "findChemicals" -> new Lawful(null, null, Map.of(), Map.of(), Map.of("q", "甲醇"), Map.of(), null);
            case "addChemical", "confirmChemical", "listAddedChemicals" -> addition(id);
            case "compareWithLicence" -> comparison();
            case "selfCheck" -> asking(null, Forms.submission("NEW", null, Forms.application(Enterprises.next())));
            case "listCases", "listLicences", "followEvents", "listDrafts" -> asking(trader(), null);
            case "submitApplication" -> submission();
            case "uploadFile", "uploadPhotograph" -> upload(id);
            case "readFile" -> uploaded();
            case "downloadSignedPaper", "openCounterVisit", "closeCounterVisit" -> atTheWindow(id);
            case "listCounterVisits", "countCases", "readAnnualReport" -> asking(officer(id), null);
            case "readDraft",
                    "discardDraft",
                    "saveDraft",
                    "previewSupplies",
                    "preReview",
                    "readRegisteredFacts",
                    "downloadBlankOfDraft" -> draft(operation);
            case "assignCases", "handOverCases" -> handing(id);
            default -> operation.path().contains("{licenceId}") ? onLicence(operation) : onCase(operation);
        };
    }

    /** Whose a case is, among officers who have all been at the desk. */
    private static Lawful handing(String operation) {
        Story story = Story.inHaifeng().submitsNew();
        for (Desk desk : List.of(story.intake(), story.officer("intake2", "intake-officer"), story.decider())) {
            desk.request().get("/v1/case-counts").then().statusCode(200);
        }
        Object body = operation.equals("assignCases")
                ? Map.of("cases", List.of(Map.of("caseNumber", story.number())), "to", "intake2")
                : Map.of("from", "intake", "to", "intake2", "reason", "休假");
        return asking(Tokens.officer("decider", Desk.HAIFENG, "decision-maker"), body);
    }

    private static String trader() {
        return Tokens.applicant("trader", Enterprises.next());
    }

    private static String officer(String operation) {
        return Tokens.officer(
                "hostile-officer",
                Desk.HAIFENG,
                operation.equals("readAnnualReport") ? "decision-maker" : "intake-officer");
    }

    private static Lawful asking(String token, Object body) {
        return new Lawful(token, null, Map.of("year", "2026"), Map.of(), Map.of(), Map.of(), body);
    }

    private static Map<String, String> unknown() {
        String id = UUID.randomUUID().toString();
        String number = "HZ-441521-2026-999999-X";
        return Map.of("caseNumber", number, "licenceId", number, "draftId", id, "visit", id, "file", id, "place", "1");
    }

    private static Lawful submission() {
        Story story = Story.inHaifeng();
        Map<String, Object> submission = Forms.submission("NEW", null, story.application());
        submission.put("signedApplication", "only read at a window");
        submission.put("authorisation", "only read at a window");
        return asking(Tokens.applicant("trader-" + story.uscc, story.uscc), submission);
    }

    private static Lawful addition(String operation) {
        Story story = Story.inHaifeng();
        Map<String, String> path = new HashMap<>();
        if (operation.equals("confirmChemical")) {
            path.put(
                    "addition",
                    story.intake()
                            .post("/v1/chemical-additions", SupplementTest.addition(""))
                            .path("id"));
        }
        return new Lawful(
                Tokens.officer(
                        "hostile-addition",
                        Desk.HAIFENG,
                        operation.equals("confirmChemical") ? "decision-maker" : "examiner"),
                operation.equals("confirmChemical")
                        ? Tokens.officer("lufeng-decider", "441581", "decision-maker")
                        : null,
                path,
                Map.of("addition", UUID.randomUUID().toString()),
                Map.of(),
                Map.of(),
                operation.equals("addChemical") ? SupplementTest.addition("") : null);
    }

    private static Lawful comparison() {
        Story story = Story.inHaifeng().inForceSince(TODAY);
        return new Lawful(
                applicant(story),
                trader(),
                Map.of("licenceId", story.licenceId()),
                unknown(),
                Map.of(),
                Map.of(),
                story.application());
    }

    private static Lawful upload(String operation) {
        boolean paper = operation.equals("uploadFile");
        byte[] content = paper ? Uploads.paper("hostile") : InspectionTest.shot();
        String token = paper ? trader() : Tokens.officer("hostile-examiner", Desk.HAIFENG, "examiner");
        return new Lawful(token, null, Map.of(), Map.of(), Map.of("name", "../../示例"), Map.of(), content);
    }

    private static Lawful uploaded() {
        Story story = Story.inHaifeng();
        String file = story.trader().uploads("uploaded");
        return new Lawful(applicant(story), trader(), Map.of("file", file), unknown(), Map.of(), Map.of(), null);
    }

    private static String applicant(Story story) {
        return Tokens.applicant("trader-" + story.uscc, story.uscc);
    }

    private static Lawful atTheWindow(String operation) {
        Story story = Story.inHaifeng();
        Desk officer = Desk.officer("hostile-officer", "intake-officer");
        Map<String, Object> visitor = Forms.map(
                "uscc", story.uscc,
                "enterpriseName", "示例",
                "visitor", "示例丙",
                "capacity", "LEGAL_REPRESENTATIVE",
                "identitySeen", true);
        String visit = officer.post("/v1/counter-visits", visitor).path("id");
        Map<String, String> path = new HashMap<>(Map.of("visit", visit, "paper", "APPLICATION"));
        if (operation.equals("downloadSignedPaper")) {
            Desk window = officer.receiving(visit);
            Map<String, Object> brought = Forms.submission("NEW", null, story.application());
            brought.put("signedApplication", window.uploads("signed"));
            path.put("caseNumber", window.submits(brought).number());
        }
        return new Lawful(
                officer(operation),
                Tokens.officer("lufeng-intake", "441581", "intake-officer"),
                path,
                unknown(),
                Map.of(),
                Map.of(),
                operation.equals("openCounterVisit") ? visitor : null);
    }

    private static Lawful blank() {
        return new Lawful(
                null,
                null,
                Map.of("material", "safety-rules-list"),
                Map.of("material", "none"),
                Map.of(),
                Map.of(),
                null);
    }

    private static Lawful draft(Operation operation) {
        Story story = Story.inHaifeng();
        String id = UUID.randomUUID().toString();
        story.trader().request().body(half("示例")).put("/v1/drafts/" + id).then().statusCode(200);
        return new Lawful(
                applicant(story),
                trader(),
                Map.of("draftId", id, "material", "safety-rules-list"),
                unknown(),
                Map.of(),
                Map.of("If-Match", "\"v0\""),
                switch (operation.id()) {
                    case "saveDraft" -> half("示例二");
                    case "previewSupplies", "preReview" -> Forms.submission("NEW", null, story.application());
                    default -> null;
                });
    }

    /** A half-written form; the same one sent again would change nothing, whatever it was seen as. */
    private static Map<String, Object> half(String name) {
        return Map.of("kind", "NEW", "form", Map.of("enterprise", Map.of("name", name)));
    }

    private static Lawful onLicence(Operation operation) {
        Story story = Story.inHaifeng().inForceSince(TODAY);
        switch (operation.id()) {
            case "reinstateLicence" ->
                LicenceStories.act(story, "suspension", false).then().statusCode(201);
            case "cancelLicence" ->
                LicenceStories.act(story, "revocation", false).then().statusCode(201);
            case "decideCorrection" ->
                LicenceStories.misprints(story, "PRINCIPAL_PERSON", "示例丁")
                        .then()
                        .statusCode(201);
            case "readCorrectionPaper" ->
                LicenceStories.corrects(story, "PRINCIPAL_PERSON", "示例丁").then().statusCode(201);
            default -> {
                // in force
            }
        }
        String role =
                switch (operation.id()) {
                    case "proposeCorrection" -> "examiner";
                    case "tellDepartment" -> "intake-officer";
                    case "rescindBySuperior" -> "city-supervisor";
                    default -> "decision-maker";
                };
        String office = role.equals("city-supervisor") ? "441500" : Desk.HAIFENG;
        return new Lawful(
                Tokens.officer(role, office, role),
                // the supervision of the city sees every licence: it is told that it may not, not that there is none
                role.equals("city-supervisor") ? null : Tokens.officer("lufeng-" + role, "441581", role),
                Map.of("licenceId", story.licenceId(), "place", "1"),
                unknown(),
                Map.of(),
                Map.of("If-Match", LicenceStories.licence(story).getHeader("ETag")),
                operation.method().equals("POST") ? onPaper(operation.id()) : null);
    }

    private static Map<String, Object> onPaper(String operation) {
        return switch (operation) {
            case "proposeCorrection" -> LicenceStories.misprint("PRINCIPAL_PERSON", "示例丁");
            case "tellDepartment" -> LicenceStories.telling("POLICE", TODAY.toString());
            case "decideCorrection" -> Forms.map("outcome", "DROPPED", "note", "与营业执照一致");
            default -> onOtherPaper(operation);
        };
    }

    private static Map<String, Object> onOtherPaper(String operation) {
        return LicenceStories.form(
                switch (operation) {
                    case "suspendLicence" -> "suspension";
                    case "revokeLicence" -> "revocation";
                    default -> "another";
                },
                false);
    }

    private static boolean isAcceptance(Operation operation) {
        return operation.id().equals("acceptApplication") || operation.id().equals("previewAcceptance");
    }

    /** The case as it stands when the act is due, who does it, and what he says. */
    private static Lawful onCase(Operation operation) {
        Story story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        String file = story.trader().uploads("rules");
        application.put(
                "materials",
                (isAcceptance(operation) ? EVERYTHING : Forms.papers("NEW", application))
                        .stream()
                                .map(paper -> Map.of("material", paper, "file", file))
                                .toList());
        if (operation.id().equals("lapseApplication")) {
            MovableClock.setTo(TODAY.minusDays(60));
        }
        if (operation.id().equals("recordHearing")) {
            MovableClock.setTo(TODAY.minusDays(14));
        }
        story.submits(Forms.submission("NEW", null, application));
        HostileCases.ready(story, operation.id(), MovableClock.today());
        // an hour on, for what was asked at ten and some seconds is due by then, however long the machine took to get
        // there
        MovableClock.setTo(TODAY.atTime(11, 0));
        PlayedPlatform.asksNow();
        MovableClock.setTo(TODAY);
        Map<String, String> path = new HashMap<>(
                Map.of("caseNumber", story.number(), "material", "safety-rules-list", "kind", "acceptance-receipt"));
        path.putAll(Map.of("inspection", "1", "suspension", "1", "party", "1", "page", "1"));
        if (operation.id().equals("downloadPhotograph")) {
            path.put("photograph", HostileCases.photographed(story));
        }
        String actor = HostileCases.actor(operation.id());
        boolean applicant = actor.equals("applicant");
        String person = HostileCases.person(operation.id());
        return new Lawful(
                applicant ? applicant(story) : Tokens.officer(person, Desk.HAIFENG, actor),
                applicant ? trader() : Tokens.officer("lufeng-" + person, "441581", actor),
                path,
                unknown(),
                Map.of(),
                operation.method().equals("GET")
                        ? Map.of()
                        : Map.of(
                                "If-Match",
                                story.seenBy(story.officer("auditor", "auditor"))
                                        .tag()),
                HostileCases.said(story, operation.id(), TODAY));
    }
}
