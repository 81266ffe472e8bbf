package onenet.safetyreview;

import onenet.testkit.Enterprises;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For each operation a story that stands where it may be done, who may do it, and what he says; read by the access matrix and the hostile requests. */
final class Bodies {

    private Bodies() {}

    /** The story of an operation on one case, at the status it is done in. */
    static Story standing(String operation) {
        Story story = Story.ofAStore();
        return switch (operation) {
            case "requestCorrection", "declineReview", "offerReasons", "assignCases", "listAssignments" ->
                story.conditionWith("safety-assessment");
            case "supplementReview" -> {
                story.conditionWith("safety-assessment", "project-approval");
                yield story.acts(
                        story.intake(), "correction-notices", Acts.correction("2026-06-20", "business-licence"));
            }
            case "askRectification", "examineReview" -> story.condition().accepted();
            case "rectifyReview", "endRectification" -> {
                story.condition().accepted();
                yield story.acts(story.examiner(), "rectification-notices", Acts.rectification("2026-06-30"));
            }
            case "extendLimit" -> story.condition().reviewed().design().accepted();
            case "reviewLegality", "returnReview", "decideReview" ->
                story.condition().accepted().examined();
            case "rescindLetter" -> story.condition().reviewed();
            case "liftBlock", "upholdLetter" -> story.withoutGround();
            default -> story.condition();
        };
    }

    static Object body(String operation, Story story) {
        return switch (operation) {
            case "submitReview", "preReview" -> story.form("CONDITION", List.of("safety-assessment"));
            case "registerProject" ->
                Map.of("ownerUscc", story.uscc, "ownerName", "海丰县示例化工有限公司", "content", story.content);
            case "saveDraft" -> half("示例二");
            case "changeProject" -> Map.of("content", story.content);
            case "startWorks" -> Map.of("startedOn", "2026-06-01");
            case "recordTrial" -> Map.of("from", "2026-06-01", "until", "2026-08-31");
            case "recordAcceptance" ->
                Map.of("on", "2026-06-01", "assessorName", "示例", "assessorUscc", Enterprises.next());
            case "requestCorrection" -> Acts.correction("2026-06-20", "business-licence");
            case "supplementReview" -> Acts.materials(story, "business-licence");
            case "declineReview" -> Map.of("kind", "FALSE_PAPERS", "reason", "伪造");
            case "askRectification" -> Acts.rectification("2026-06-30");
            case "rectifyReview" -> Acts.materials(story, "safety-assessment");
            case "examineReview" -> Story.examination(false);
            case "extendLimit" -> Map.of("days", 10, "notice", "延长1号", "reason", "复杂");
            case "reviewLegality" -> Map.of("agrees", true, "opinion", "同意");
            case "decideReview" -> Map.of("outcome", "PASSED", "grounds", List.of());
            case "assignCases" -> Map.of("cases", List.of(Map.of("caseNumber", story.number)));
            case "handOverCases" -> Map.of("from", "m-nobody", "to", "m-nobody", "reason", "休假");
            case "openCounterVisit" ->
                Map.of(
                        "uscc",
                        story.uscc,
                        "enterpriseName",
                        "示例",
                        "visitor",
                        "示例丙",
                        "capacity",
                        "AGENT",
                        "identitySeen",
                        true);
            case "closePanelList", "endPanelHearing" -> Map.of();
            case "proposePanelGivingUp" -> Map.of("reason", "NOBODY_LEFT", "words", "示例：无人可以补抽");
            case "decidePanelGivingUp" -> Map.of("approves", true, "words", "同意");
            case "objectToPanelMember" -> Map.of("code", "E1", "ground", "PAST_WORK", "words", "示例：曾为评价机构工作");
            case "decidePanelObjection" -> Map.of("code", "E1", "holds", false, "words", "示例：不属实");
            case "endPanelRevisions" -> Map.of("reason", "逾期未答复");
            case "replacePanelMember" -> Map.of("code", "m-nobody", "reason", "示例：因病");
            case "convenePanel" -> Map.of("reference", "示例告1号", "days", 20, "asked", "请提出意见");
            case "concludePanel" -> Map.of("text", "示例意见");
            case "statePanelRevisions" -> Map.of("answers", List.of(Map.of("text", "已补充")));
            case "givePanelOpinion" -> Map.of("judgement", "PASS", "reasons", "示例理由");
            case "askDepartments" -> Map.of("departments", List.of("FIRE"));
            case "settleContradiction" -> Map.of("topic", "SITE", "stance", "ALLOW", "words", "示例", "reasons", "示例理由");
            case "extendJointFrame" -> Map.of("reason", "示例：政府负责人批准");
            case "answerForDepartment" -> Map.of("kind", "AGREE");
            case "declareInterest" -> Map.of("uscc", story.uscc, "reason", "示例：亲属任职");
            case "amendExpert" -> expert(story.uscc);
            case "amendBody" ->
                Map.of(
                        "name",
                        "示例评价",
                        "kind",
                        "ASSESSOR",
                        "scope",
                        List.of("石化"),
                        "qualification",
                        "甲级",
                        "number",
                        "PJ-1",
                        "until",
                        "2028-12-31");
            case "revokeBody" -> Map.of("on", "2026-06-01", "paper", "示例撤决1号", "reason", "资质条件不再具备");
            case "liftBlock" -> Map.of("number", story.openMatter("BLOCK"), "reason", "已重新取得意见书");
            case "upholdLetter" -> Map.of("number", story.openMatter("REOPEN"), "reason", "经复核，意见书继续有效");
            case "endRectification", "returnReview", "rescindLetter", "withdrawReview" -> Map.of("reason", "理由");
            default -> null;
        };
    }

    /** A half-written form; the same one sent again would change nothing, whatever it was seen as. */
    static Map<String, Object> half(String head) {
        return Map.of("kind", "CONDITION", "form", Map.of("applicant", Map.of("head", head)));
    }

    /** A draft of the own owner, new for every call: one of them throws it away. */
    static String draft(Story story) {
        String id = UUID.randomUUID().toString();
        Story.request(story.applicant())
                .contentType("application/json")
                .body(half("示例"))
                .put("/v1/drafts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> expert(String employer) {
        return Map.of(
                "name", "示例专家",
                "employer", Map.of("uscc", employer, "name", "示例单位"),
                "fields", List.of("FIRE"),
                "qualification", Map.of("title", "高级工程师", "number", "GG-1", "until", "2030-12-31"),
                "appointedUntil", "2030-12-31");
    }
}
