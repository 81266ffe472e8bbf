package onenet.hazchem.licencecase;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.DualLimit;
import onenet.casework.clock.ExclusionGround;
import onenet.casework.clock.Limit;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.CentralEnterprise;
import onenet.hazchem.licencecase.Application.Enterprise;
import onenet.hazchem.licencecase.Application.Place;
import onenet.hazchem.licencecase.Application.Trade;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.Decision.Ground;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.Reopening.OrderedBy;
import onenet.hazchem.licencecase.Termination.TerminationGround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Licence cases as far as an aggregate alone can be brought: no database, no rules of features, no clock but the one given. */
final class Cases {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Cases() {}

    /** What a case was accepted with, where it does not matter. */
    static final Acceptance WITH_NOTHING = new Acceptance(false, List.of());

    static LicenceCase received(Matter matter, Limits.Start start) {
        return new LicenceCase(
                "HZ-441521-2026-000001-7",
                matter,
                new Application(
                        new Enterprise(
                                "91441521MA4XAB1211",
                                "海丰县示例化工有限公司",
                                "示例甲",
                                "示例乙",
                                "示例丙",
                                "0660-0000000",
                                CentralEnterprise.NONE),
                        new Place("示例路1号", "示例路1号", "441521", null),
                        new Trade(BusinessMode.RETAIL, List.of(), false, false, true, false),
                        List.of(new SubmittedMaterial("training-proof", "file-1")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new LicenceCase.Receipt(
                        Instant.parse("2026-03-02T02:00:00Z"),
                        new Authority("441521", AuthorityMode.DEVOLVED, "441521", "示例"),
                        "GENERAL",
                        matter == Matter.NEW ? null : "HZ-441521-2023-000001-7",
                        null,
                        null,
                        false),
                new Limits(
                        Limit.workingDays(5),
                        new DualLimit(Limit.workingDays(30), Limit.workingDays(10)),
                        start,
                        Limit.workingDays(10)));
    }

    static LicenceCase received() {
        return received(Matter.NEW, Limits.Start.ACCEPTANCE);
    }

    /** A case brought to a status on the shortest way. */
    static LicenceCase in(LicenceCaseStatus status) {
        LicenceCase found = received();
        way(status).accept(found);
        return found;
    }

    private static Consumer<LicenceCase> way(LicenceCaseStatus status) {
        return switch (status) {
            case SUBMITTED -> found -> {};
            case CORRECTION_REQUESTED -> found -> found.requestCorrection(notice(), null);
            case SUPPLEMENTED ->
                way(LicenceCaseStatus.CORRECTION_REQUESTED)
                        .andThen(found -> found.supplement(
                                List.of(
                                        new SubmittedMaterial("training-proof", "file-8"),
                                        new SubmittedMaterial("safety-rules-list", "file-9")),
                                MONDAY.plusDays(2)));
            case NOT_ACCEPTED -> found -> found.decline(null);
            case ACCEPTED -> found -> found.accept(MONDAY, Cases.WITH_NOTHING);
            case EXAMINED -> way(LicenceCaseStatus.ACCEPTED).andThen(found -> found.examine(proposal()));
            case GRANTED -> way(LicenceCaseStatus.EXAMINED).andThen(found -> found.decide(grant(false)));
            case CERTIFIED -> way(LicenceCaseStatus.GRANTED).andThen(LicenceCase::certify);
            case REFUSED -> way(LicenceCaseStatus.EXAMINED).andThen(found -> found.decide(refusal()));
            case CLOSED -> way(LicenceCaseStatus.REFUSED).andThen(found -> found.deliver(delivery()));
            case WITHDRAWN -> LicenceCase::withdraw;
            case TERMINATED -> found -> found.terminate(termination());
        };
    }

    static CorrectionNotice notice() {
        return new CorrectionNotice(
                MONDAY.plusDays(1),
                "id-of-intake",
                MONDAY.plusDays(14),
                List.of(new Defect("training-proof", "A10-1", "缺少"), new Defect("safety-rules-list", "A10-2", "缺少")));
    }

    static SupplementFinding finding() {
        return new SupplementFinding(
                MONDAY.plusDays(3),
                "id-of-intake",
                MONDAY.plusDays(21),
                List.of(new Defect("training-proof", "A10-1", "只有封面")));
    }

    static SupplyCommitment commitment() {
        return new SupplyCommitment(
                MONDAY, "示例甲", MONDAY.plusDays(12), List.of("training-proof"), List.of("training-proof"));
    }

    static Examination proposal() {
        return new Examination(MONDAY, "id-of-examiner", true, false, "审查意见", List.of(), List.of());
    }

    static Decision grant(boolean deemed) {
        return new Decision(
                Outcome.GRANTED,
                MONDAY,
                "示例1号",
                deemed ? "clock" : "id-of-decider",
                List.of(),
                null,
                null,
                deemed,
                MONDAY,
                MONDAY.plusYears(3));
    }

    static Decision refusal() {
        return new Decision(
                Outcome.REFUSED,
                MONDAY,
                "示例2号",
                "id-of-decider",
                List.of(new Ground("A6-1", "不符合", false)),
                "六十日内申请行政复议",
                "Reconsideration within sixty days",
                false,
                null,
                null);
    }

    static Termination termination() {
        return new Termination(
                MONDAY, "示例3号", "id-of-decider", TerminationGround.APPLICANT_ENDED, "企业已注销", "救济", "Remedy");
    }

    static Warning warning() {
        return new Warning(MONDAY, "示例4号", "id-of-decider", MONDAY, "无", "伪造证书", "救济", "Remedy");
    }

    static Reopening reopening() {
        return new Reopening(
                MONDAY.plusDays(30),
                "id-of-decider",
                OrderedBy.RECONSIDERATION,
                "示例复决〔2026〕1号",
                MONDAY.plusDays(28),
                "责令重新作出决定",
                refusal(),
                null,
                null,
                null);
    }

    static Delivery delivery() {
        return new Delivery(MONDAY, DeliveryMethod.POST, "id-of-intake", "EMS1", null, MONDAY, MONDAY, MONDAY);
    }

    static Suspension pause(int number, LocalDate from) {
        return new Suspension(number, ExclusionGround.RECTIFICATION, from, null, "示例", null, null, "id-of-examiner");
    }

    static SiteInspection inspection() {
        return new SiteInspection(1, MONDAY, "id-of-examiner", 1, null, List.of());
    }

    static SiteInspection.Report report(LocalDate lastDay) {
        return new SiteInspection.Report(SiteInspection.Conclusion.CONDITIONS_MET, lastDay, List.of());
    }

    static Hearing hearing() {
        return Hearing.offered(MONDAY, MONDAY.plusDays(7));
    }

    static Hearing.Call call() {
        return new Hearing.Call(MONDAY, MONDAY.plusDays(9), "示例会议室", null);
    }

    static InterestedParty party() {
        return new InterestedParty(1, "示例丁", "相邻", MONDAY, "回证1", MONDAY.plusDays(7), null, null);
    }
}
