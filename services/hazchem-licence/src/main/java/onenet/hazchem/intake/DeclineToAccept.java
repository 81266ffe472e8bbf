package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.law.AcceptanceOutcome;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
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

/** Use case: the application ends at intake: no licence is needed, another authority has the power, or a bar holds. */
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
        return desk.file(
                licenceCase.decline(decided), act.actor(), Map.of("kind", ground.kind(), "reason", ground.reason()));
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
                                && bars.until(licenceCase.holderUscc(), today).isPresent();
                };
        if (!holds) {
            throw LicenceProblem.DECLINE_CONTRADICTS.raise(ground.kind());
        }
        if (ground.kind() != NonAcceptance.NonAcceptanceKind.BARRED
                && answer.clause().filter(ground.clause()::equals).isEmpty()) {
            throw LicenceProblem.CLAUSE_UNKNOWN.raise(ground.clause());
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
