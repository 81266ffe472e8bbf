package onenet.hazchem;

import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One enterprise and the officers of one office walking a case, a step at a time; keeps the last answer. */
final class Story {

    /** Delivered by hand. */
    static final Map<String, Object> DELIVERED = Map.of("method", "IN_PERSON", "proof", "送达回证〔2026〕1号");

    /** What the applicant is to put right was told him in writing. */
    static final Map<String, Object> RECTIFICATION = Map.of("ground", "RECTIFICATION", "notice", "整改通知〔2026〕1号");

    final String uscc;
    final String office;
    private Filed filed;

    private Story(String uscc, String office) {
        this.uscc = uscc;
        this.office = office;
    }

    static Story inHaifeng() {
        return new Story(Enterprises.next(), Desk.HAIFENG);
    }

    static Story at(String office, String uscc) {
        return new Story(uscc, office);
    }

    /** The next case of the same enterprise. */
    Story another() {
        return new Story(uscc, office);
    }

    Desk trader() {
        return Desk.with(Tokens.applicant("trader-" + uscc, uscc));
    }

    Desk officer(String name, String... roles) {
        return Desk.with(Tokens.officer(name, office, roles));
    }

    Desk intake() {
        return officer("intake", "intake-officer");
    }

    Desk examiner() {
        return officer("examiner", "examiner");
    }

    Desk secondExaminer() {
        return officer("examiner2", "examiner");
    }

    Desk legal() {
        return officer("legal", "legal-reviewer");
    }

    Desk decider() {
        return officer("decider", "decision-maker");
    }

    Filed filed() {
        return filed;
    }

    String number() {
        return filed.number();
    }

    Map<String, Object> application() {
        return Forms.application(uscc);
    }

    Story submitsNew() {
        return submits(Forms.submission("NEW", null, application()));
    }

    Story submits(Map<String, Object> submission) {
        filed = trader().submits(submission);
        return this;
    }

    /** Takes up a case that is there already. */
    Story takesUp(Filed known) {
        filed = known;
        return this;
    }

    Story accepted() {
        return acts(intake(), "acceptance", Map.of());
    }

    Story inspected() {
        String today = intake().reads(filed).json().getString("acceptedOn");
        return inspected(LocalDate.parse(today));
    }

    Story inspected(LocalDate day) {
        int number = filedInspections() + 1;
        acts(examiner(), "site-inspections", Map.of());
        acts(examiner(), "site-inspections/" + number + "/report", inspection("CONDITIONS_MET", day));
        return acts(secondExaminer(), "site-inspections/" + number + "/signatures", Map.of());
    }

    private int filedInspections() {
        List<?> known = examiner().reads(filed).json().getList("inspections");
        return known == null ? 0 : known.size();
    }

    static Map<String, Object> inspection(String conclusion, LocalDate lastDay) {
        return Forms.map(
                "conclusion",
                conclusion,
                "lastDay",
                lastDay.toString(),
                "findings",
                List.of(Map.of("clause", "A6-1", "met", true, "note", "符合")));
    }

    Story examined() {
        return acts(examiner(), "examination", Map.of("proposesGrant", true, "summary", "审查意见"));
    }

    Story refusalProposed(boolean major) {
        return acts(
                examiner(),
                "examination",
                Map.of("proposesGrant", false, "major", major, "summary", "不符合", "failedClauses", List.of("A6-1")));
    }

    Story granted() {
        return acts(decider(), "decision", Map.of("outcome", "GRANTED"));
    }

    Story refused(boolean falseMaterials) {
        return acts(decider(), "decision", refusal(falseMaterials));
    }

    static Map<String, Object> refusal(boolean falseMaterials) {
        return Map.of(
                "outcome",
                "REFUSED",
                "grounds",
                List.of(Map.of(
                        "clause",
                        falseMaterials ? "R-FALSE-MATERIALS" : "R-CONDITIONS",
                        "reason",
                        "不符合规定的安全条件",
                        "falseMaterials",
                        falseMaterials)));
    }

    /** From received to granted on one day, lawful but quick. */
    Story decidedOn(LocalDate day) {
        return accepted().inspected(day).examined().granted();
    }

    /** A licence in force: granted on the day, its certificate reported. */
    Story inForceSince(LocalDate day) {
        MovableClock.setTo(day);
        submitsNew().decidedOn(day);
        return certified("001");
    }

    Story certified(String version) {
        ECertificate.reports(this, version);
        return this;
    }

    /** Two weeks from today: time enough to be told of, and within the days there are. */
    Story called() {
        String on = MovableClock.today().plusDays(14).toString();
        return acts(legal(), "hearing-call", Map.of("on", on, "place", "示例会议室"));
    }

    /** Told, asked for, called, and held on its day. */
    Story heard() {
        acts(examiner(), "hearing-notice", Map.of());
        acts(trader(), "hearing-request", Map.of());
        called();
        MovableClock.setTo(MovableClock.today().plusDays(14));
        return acts(legal(), "hearing-record", Map.of("record", "示例卷1"));
    }

    String licenceId() {
        return officer("auditor", "auditor").reads(filed).json().getString("licenceId");
    }

    Story acts(Desk desk, String act, Map<String, ?> body) {
        filed = desk.act(desk.reads(filed), act, body);
        return this;
    }

    /** Tries an act on the newest version of the case, whatever comes of it. */
    Response tries(Desk desk, String act, Map<String, ?> body) {
        return desk.tries(new Filed(filed.number(), tag(), filed.json()), act, body);
    }

    private String tag() {
        return officer("auditor", "auditor").reads(filed).tag();
    }

    Filed seenBy(Desk desk) {
        return desk.reads(filed);
    }
}
