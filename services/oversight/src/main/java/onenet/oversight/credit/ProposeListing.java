package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.OversightProblem;
import onenet.oversight.step.Step;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.CaseNumbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Use case: an examiner proposes that an enterprise be entered in a list; nothing follows from it yet. */
@ApplicationScoped
public class ProposeListing {

    /** 信用: entries are numbered as cases are, each office for itself and each year anew. */
    static final String PREFIX = "XY";

    /** The first step of each entry. */
    static final String PROPOSE = "PROPOSE";

    private final CreditListings listings;
    private final CreditRuleBook rules;
    private final CreditDesk desk;
    private final CaseNumbers numbers;
    private final InstantSource clock;

    ProposeListing(
            CreditListings listings, CreditRuleBook rules, CreditDesk desk, CaseNumbers numbers, InstantSource clock) {
        this.listings = listings;
        this.rules = rules;
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem FORBIDDEN, CREDIT_BY_DECISION_ONLY, CREDIT_GROUND_UNKNOWN, INVALID_INPUT, CREDIT_OPEN */
    @Transactional
    public CreditListing handle(Actor examiner, Proposal proposal) {
        ListingRules.requireExaminer(examiner);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        requireGround(rules.on(proposal.kind(), today), proposal);
        listings.reserve(proposal.kind(), proposal.uscc());
        listings.open(proposal.kind(), proposal.uscc()).ifPresent(before -> {
            throw OversightProblem.CREDIT_OPEN.raise();
        });
        OfficeCode own = examiner.officeCode().orElseThrow();
        CreditListing listing = new CreditListing(
                numbers.next(PREFIX, own, today.getYear()).value(), own.value(), proposal, examiner, now);
        desk.file(listing, PROPOSE, examiner, new Step.Said(proposal.facts(), proposal.penaltyNumber()), now);
        return listing;
    }

    /** The bad list rests on a penalty (应急管理部令第11号第三条): without its number nobody is proposed. */
    private static void requireGround(CreditRules inForce, Proposal proposal) {
        if (inForce.byDecisionElsewhere()) {
            throw OversightProblem.CREDIT_BY_DECISION_ONLY.raise();
        }
        inForce.ground(proposal.ground())
                .orElseThrow(() -> OversightProblem.CREDIT_GROUND_UNKNOWN.raise(proposal.ground()));
        if (proposal.kind() == CreditKind.SERIOUS_BAD_LIST
                && proposal.penaltyNumber().isBlank()) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/penaltyNumber", "REQUIRED"));
        }
    }
}
