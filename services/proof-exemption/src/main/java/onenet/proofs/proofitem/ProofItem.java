package onenet.proofs.proofitem;

import onenet.casework.LegalTime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A proof (证明事项): what somebody else attests about the applicant, and on which list and by which routes it is had.
 *
 * @param ledger whether it is one of the ninety whose hand-in fell away
 * @param ground whether the office uses a certificate by its function or needs the holder's approval
 */
public record ProofItem(
        String proofId,
        Bilingual name,
        ProofKind proofKind,
        List<LegalBasis> setBasis,
        String demandingUnit,
        List<String> issuingUnits,
        String guideRef,
        List<Use> usedByItems,
        ListKind list,
        boolean ledger,
        RiskClass riskClass,
        Ground ground,
        ValidityRule validityRule,
        List<RouteStep> routes,
        LocalDate publicFrom,
        String changedBy,
        String approvedBy,
        int version) {

    private static final int MOST_FRESH_DAYS = 3650;
    private static final int MOST_VERSIONS = 9999;

    /** What a proof tells of. */
    public enum ProofKind {
        FACT,
        QUALIFICATION,
        IDENTITY,
        RELATION
    }

    /** 保留 or 取消. */
    public enum ListKind {
        RETAINED,
        CANCELLED
    }

    /** 依职能用证 or 授权用证. */
    public enum Ground {
        FUNCTION,
        HOLDER
    }

    /** Which item needs the proof, when, and why. */
    public record Use(String itemCode, String stage, String why) {}

    /**
     * How fresh evidence must be. That it is in force goes without saying: what is expired, replaced or taken back proves nothing, at
     * acceptance and again at the decision (traps 5, 11 and 15).
     *
     * @param freshDays days that an answer may be relied on after the day it was given; null without such a limit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ValidityRule(Integer freshDays) {

        public ValidityRule {
            if (freshDays != null && (freshDays < 1 || freshDays > MOST_FRESH_DAYS)) {
                throw new InvalidProofItem("evidence must be good for a day at least, and not for ever");
            }
        }

        /** Last day that evidence of this day may be relied on: its own end or that of its freshness, whichever comes first. */
        public LocalDate lastDay(LocalDate checkedOn, LocalDate ownEnd) {
            LocalDate fresh = freshDays == null ? null : checkedOn.plusDays(freshDays);
            boolean own = fresh == null || (ownEnd != null && ownEnd.isBefore(fresh));
            return own ? ownEnd : fresh;
        }
    }

    public ProofItem {
        Objects.requireNonNull(proofId, "proofId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(proofKind, "proofKind");
        Objects.requireNonNull(demandingUnit, "demandingUnit");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(publicFrom, "publicFrom");
        setBasis = List.copyOf(setBasis);
        issuingUnits = List.copyOf(issuingUnits);
        usedByItems = List.copyOf(usedByItems);
        routes = List.copyOf(routes);
        riskClass = riskClass == null ? RiskClass.NONE : riskClass;
        ground = ground == null ? Ground.FUNCTION : ground;
        validityRule = validityRule == null ? new ValidityRule(null) : validityRule;
        requireRoutes(list, riskClass, routes);
        if (!LegalTime.isOfOurAge(publicFrom) || version < 0 || version > MOST_VERSIONS) {
            throw new InvalidProofItem("a day or a version out of reason");
        }
    }

    private static void requireRoutes(ListKind list, RiskClass risk, List<RouteStep> routes) {
        if (routes.isEmpty()) {
            throw new InvalidProofItem("a proof needs a route");
        }
        for (int i = 1; i < routes.size(); i++) {
            if (routes.get(i).route().compareTo(routes.get(i - 1).route()) < 0) {
                throw new InvalidProofItem("routes go from the cheapest for the applicant to the dearest");
            }
        }
        boolean cancelled = routes.get(0).route() == Route.CANCELLED;
        if (cancelled != (list == ListKind.CANCELLED)) {
            throw new InvalidProofItem("what is cancelled has the route CANCELLED and nothing else has");
        }
        if (routes.stream().anyMatch(step -> step.route() == Route.COMMITMENT && risk.bars(step))) {
            throw new InvalidProofItem("a matter of " + risk + " is barred from commitment");
        }
    }

    /** Every proof has one primary route: the first. */
    public Route primaryRoute() {
        return routes.get(0).route();
    }

    /** A retained proof stands only on a law, an administrative regulation or a State Council decision in force. */
    public boolean founded(LocalDate day) {
        return setBasis.stream().anyMatch(basis -> basis.level().mayFoundAProof() && basis.stands(day));
    }

    /** Whether its last basis fell away: it waits for cancellation, and nobody may ask for it meanwhile. */
    public boolean flagged(LocalDate day) {
        return list == ListKind.RETAINED && !founded(day);
    }

    /** Whether anybody may still ask for it at all. */
    public boolean askable(LocalDate day) {
        return list == ListKind.RETAINED && founded(day);
    }

    /** Why nobody asks for it any more, where nobody does. */
    public String goneBecause() {
        return list == ListKind.CANCELLED ? "CANCELLED" : "BASIS_REPEALED";
    }

    @JsonIgnore
    public Optional<RouteStep> commitmentStep() {
        return routes.stream().filter(step -> step.route() == Route.COMMITMENT).findFirst();
    }

    /** Whether the applicant may commit to it: a route says so, and what hangs on it does not bar that. */
    public boolean committable() {
        return commitmentStep().filter(step -> !riskClass.bars(step)).isPresent();
    }

    public boolean usedBy(String itemCode) {
        return usedByItems.stream().anyMatch(use -> use.itemCode().equals(itemCode));
    }

    public ProofItem without(String number, String article, LocalDate from) {
        List<LegalBasis> left = setBasis.stream()
                .map(basis -> basis.is(number, article) && basis.stands(from) ? basis.repealed(from) : basis)
                .toList();
        return new ProofItem(
                proofId,
                name,
                proofKind,
                left,
                demandingUnit,
                issuingUnits,
                guideRef,
                usedByItems,
                list,
                ledger,
                riskClass,
                ground,
                validityRule,
                routes,
                publicFrom,
                changedBy,
                approvedBy,
                version);
    }
}
