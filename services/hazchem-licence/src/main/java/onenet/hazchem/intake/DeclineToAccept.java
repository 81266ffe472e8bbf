package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.law.AcceptanceOutcome;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.law.FalsePapers;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.licencecase.NonAcceptance.Exemption;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the application ends at intake: no licence is needed, another authority has the power, a bar holds, or papers are false. */
@ApplicationScoped
public class DeclineToAccept {

    private final LicenceDesk desk;
    private final CaseRules rules;
    private final ReapplicationBars bars;
    private final InstantSource clock;

    DeclineToAccept(LicenceDesk desk, CaseRules rules, ReapplicationBars bars, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.bars = bars;
        this.clock = clock;
    }

    /**
     * Why the office declines.
     *
     * @param exemption why no licence is needed; null for the other kinds
     */
    public record Ground(NonAcceptance.NonAcceptanceKind kind, String clause, String reason, Exemption exemption) {}

    /** @throws onenet.problem.Problem DECLINE_CONTRADICTS when the ground is not true of the application, the register or the bars */
    @Transactional
    public LicenceCase handle(ActRequest act, Ground ground) {
        LicenceCase licenceCase = desk.open(act, CaseAction.DECLINE);
        rules.requireClause(licenceCase, ground.clause(), Clause.ClauseKind.NON_ACCEPTANCE);
        LocalDate today = LegalTime.today(clock);
        requireStillOpen(licenceCase, ground);
        requireTrue(licenceCase, ground, today);
        NonAcceptance decided = new NonAcceptance(
                ground.kind(),
                today,
                act.actor().id(),
                ground.clause(),
                ground.reason(),
                ground.kind() == NonAcceptance.NonAcceptanceKind.OTHER_AUTHORITY
                        ? rules.rightOffice(licenceCase, today)
                        : null,
                ground.exemption());
        licenceCase.requireNotAgain(decided);
        return desk.file(
                licenceCase.decline(decided),
                act.actor(),
                Map.of("kind", ground.kind(), "reason", ground.reason()),
                declined -> bar(declined, decided));
    }

    /**
     * No application is declined on an officer's word alone: the law's answer to its facts must be the one he gives, by the clause
     * that says so, and a bar must stand.
     */
    private void requireTrue(LicenceCase licenceCase, Ground ground, LocalDate today) {
        AcceptanceOutcome answer = AcceptanceOutcome.of(facts(licenceCase, ground, today));
        boolean holds =
                switch (ground.kind()) {
                    case NOT_REQUIRED -> answer == AcceptanceOutcome.NOT_NEEDED;
                    case OTHER_AUTHORITY -> answer == AcceptanceOutcome.OTHER_AUTHORITY;
                    case BARRED ->
                        ground.exemption() == null
                                && bars.until(
                                                licenceCase.holderUscc(),
                                                licenceCase.itemCode(),
                                                licenceCase.licenceId().orElse(null),
                                                today)
                                        .isPresent();
                    case FALSE_PAPERS -> ground.exemption() == null;
                };
        if (!holds) {
            throw LicenceProblem.DECLINE_CONTRADICTS.raise(ground.kind());
        }
        if (!says(ground, answer)) {
            throw LicenceProblem.CLAUSE_UNKNOWN.raise(ground.clause());
        }
    }

    /** Once its notice is out, the office has accepted the power and the need for a licence: only what the papers turn out to be ends it. */
    private static void requireStillOpen(LicenceCase licenceCase, Ground ground) {
        boolean noticed = licenceCase.status() != LicenceCaseStatus.SUBMITTED;
        if (noticed && ground.kind() != NonAcceptance.NonAcceptanceKind.FALSE_PAPERS) {
            throw LicenceProblem.DECLINE_CONTRADICTS.raise(ground.kind());
        }
    }

    /** The clause says the same as the ground; falsity has its own, and no other ground may borrow it. */
    private static boolean says(Ground ground, AcceptanceOutcome answer) {
        return switch (ground.kind()) {
            case NOT_REQUIRED, OTHER_AUTHORITY ->
                answer.clause().filter(ground.clause()::equals).isPresent();
            case BARRED -> !FalsePapers.isSaidBy(ground.clause());
            case FALSE_PAPERS -> FalsePapers.NOT_ACCEPTED.equals(ground.clause());
        };
    }

    private void bar(LicenceCase declined, NonAcceptance decided) {
        if (declined.falsity()) {
            bars.enterForFalsity(declined, decided.on(), declined.caseNumber());
        }
    }

    /** A port operator is exempt for what it stores, and for nothing else. */
    private AcceptanceOutcome.Facts facts(LicenceCase licenceCase, Ground ground, LocalDate today) {
        Exemption.ExemptTrade exempt =
                ground.exemption() == null ? null : ground.exemption().ground();
        boolean stores = licenceCase.application().trade().mode() == BusinessMode.WAREHOUSING;
        return new AcceptanceOutcome.Facts(
                exempt == Exemption.ExemptTrade.OWN_GOODS_IN_PLANT,
                exempt == Exemption.ExemptTrade.PORT_OPERATOR_IN_PORT && stores,
                rules.mayAccept(licenceCase, today));
    }
}
