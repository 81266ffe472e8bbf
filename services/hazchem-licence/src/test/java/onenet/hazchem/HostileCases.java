package onenet.hazchem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** For each act on a case: a case it is due on, who does it, and what he says. */
final class HostileCases {

    private HostileCases() {}

    /** Takes a submitted case to where the act is due. */
    static void ready(Story story, String operation, LocalDate today) {
        switch (operation) {
            case "supplementApplication", "lapseApplication" ->
                story.acts(
                        story.intake(),
                        "correction-notices",
                        IntakeTrapTest.notice(today.plusDays(20), "training-proof"));
            case "findSupplementWanting", "previewSupplementFinding" -> {
                ready(story, "supplementApplication", today);
                IntakeTrapTest.supplies(story, "training-proof");
            }
            case "amendApplication" -> story.acts(story.intake(), "spot-corrections", Map.of("reason", "笔误"));
            case "openInspection", "suspendClock", "recordExpertOpinion", "downloadPhotograph", "readDocument" ->
                story.accepted();
            case "resumeClock" -> story.accepted().acts(story.examiner(), "suspensions", Story.RECTIFICATION);
            case "reportInspection" -> story.accepted().acts(story.examiner(), "site-inspections", Map.of());
            case "signInspection" ->
                story.accepted()
                        .acts(story.examiner(), "site-inspections", Map.of())
                        .acts(story.examiner(), "site-inspections/1/report", Story.inspection("CONDITIONS_MET", today));
            case "examineCase", "notifyHearing" -> story.accepted().inspected(today);
            case "requestHearing" -> noticed(story, today);
            case "callHearing" -> noticed(story, today).acts(story.trader(), "hearing-request", Map.of());
            case "recordHearing" -> {
                ready(story, "callHearing", today);
                story.called();
            }
            case "tellParty" -> story.accepted();
            case "hearParty" -> story.accepted().acts(story.examiner(), "interested-parties", HearingTest.PARTY);
            case "decideLicence", "previewDecision", "returnToExamination" ->
                story.accepted().inspected(today).examined();
            case "reviewLegality" -> story.accepted().inspected(today).refusalProposed(false);
            case "reopenCase", "deliverDecision", "giveWarning" ->
                story.accepted()
                        .inspected(today)
                        .refusalProposed(false)
                        .acts(story.legal(), "legal-review", Map.of("agrees", true, "opinion", "合法"))
                        .refused(operation.equals("giveWarning"));
            default -> {
                // as it was submitted
            }
        }
    }

    private static Story noticed(Story story, LocalDate today) {
        return story.accepted().inspected(today).acts(story.examiner(), "hearing-notice", Map.of());
    }

    static String photographed(Story story) {
        story.acts(story.examiner(), "site-inspections", Map.of());
        String photograph = InspectionTest.kept(story.examiner(), InspectionTest.shot());
        story.acts(story.examiner(), "site-inspections/1/report", InspectionTest.report(photograph));
        return photograph;
    }

    static String actor(String operation) {
        return switch (operation) {
            case "openInspection",
                    "reportInspection",
                    "signInspection",
                    "examineCase",
                    "notifyHearing",
                    "tellParty",
                    "hearParty",
                    "suspendClock",
                    "resumeClock",
                    "recordExpertOpinion",
                    "downloadPhotograph" -> "examiner";
            case "callHearing", "recordHearing", "reviewLegality" -> "legal-reviewer";
            case "decideLicence",
                    "previewDecision",
                    "returnToExamination",
                    "giveWarning",
                    "terminateCase",
                    "reopenCase" -> "decision-maker";
            case "amendApplication",
                    "commitToSupply",
                    "supplementApplication",
                    "requestHearing",
                    "withdrawApplication",
                    "readCase",
                    "readClocks",
                    "listProjectMatters",
                    "readDocument",
                    "downloadMaterial",
                    "countMaterialPages",
                    "showMaterialPage" -> "applicant";
            default -> "intake-officer";
        };
    }

    /** Four eyes: the inspection is signed by another than its reporter. */
    static String person(String operation) {
        return switch (actor(operation)) {
            case "examiner" -> operation.equals("signInspection") ? "examiner2" : "examiner";
            case "legal-reviewer" -> "legal";
            case "decision-maker" -> "decider";
            default -> "intake";
        };
    }

    static Object said(Story story, String operation, LocalDate today) {
        return switch (operation) {
            case "amendApplication" -> story.application();
            case "requestCorrection", "previewCorrection" ->
                IntakeTrapTest.notice(today.plusDays(20), "training-proof");
            case "commitToSupply" -> SupplyLaterTest.commitment(today.plusDays(10), "premises-title");
            case "findSupplementWanting", "previewSupplementFinding" ->
                SupplementedTest.finding(today.plusDays(20), "training-proof");
            case "supplementApplication" ->
                Map.of(
                        "materials",
                        List.of(Map.of(
                                "material",
                                "training-proof",
                                "file",
                                story.trader().uploads("training-proof"))));
            case "declineToAccept", "previewNonAcceptance" -> IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED");
            case "withdrawApplication", "returnToExamination", "allowSpotCorrection" -> Map.of("reason", "理由");
            case "openInspection" -> Map.of("startsOn", today.toString());
            case "resumeClock" -> Map.of("lastDay", today.toString());
            case "reportInspection" -> judged(story, today);
            case "suspendClock" -> Story.RECTIFICATION;
            case "recordExpertOpinion" -> FourEyesTest.opinion("id-of-expert");
            case "callHearing" -> Map.of("on", today.plusDays(14).toString(), "place", "示例会议室", "publicNotice", "局网站");
            case "recordHearing" -> Map.of("record", "示例卷1");
            case "tellParty" -> HearingTest.PARTY;
            case "hearParty" -> Map.of("statement", "没有意见");
            case "reviewLegality" -> Map.of("agrees", true, "opinion", "合法");
            case "examineCase" -> Map.of("proposesGrant", true, "summary", "审查意见");
            case "decideLicence", "previewDecision" -> Map.of("outcome", "GRANTED");
            case "deliverDecision" -> Story.DELIVERED;
            case "giveWarning" -> Map.of("noticedOn", today.toString(), "statement", "无", "facts", "伪造证书");
            case "terminateCase" -> Map.of("ground", "APPLICANT_ENDED", "reason", "企业已注销");
            case "reopenCase" -> PracticeTrapTest.order(today);
            default -> null;
        };
    }

    /** Every condition that applies, said one by one. */
    private static Map<String, Object> judged(Story story, LocalDate today) {
        List<String> apply = story.seenBy(story.examiner()).json().getList("applicableConditions");
        Map<String, Object> report = Story.inspection("CONDITIONS_MET", today);
        report.put(
                "findings",
                apply.stream()
                        .map(clause -> Map.of("clause", clause, "result", "MET"))
                        .toList());
        return report;
    }
}
