package onenet.hazchem.rules;

import onenet.hazchem.law.Classification;
import onenet.hazchem.law.InvalidTradePlan;
import onenet.hazchem.law.IssuingLevelPolicy;
import onenet.hazchem.law.MaterialCondition;
import onenet.hazchem.law.MaterialPolicy;
import onenet.hazchem.law.ProductLine;
import onenet.hazchem.law.SimplifiedRenewalPolicy;
import onenet.hazchem.law.TradePlan;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Product;
import onenet.hazchem.licencecase.Application.Renewal;
import onenet.hazchem.licencecase.Matter;
import onenet.problem.CommonProblem;
import onenet.problem.InTwoLanguages;
import onenet.problem.Violation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads an application as the law does: which chemicals, how much of them, and so which class of case. */
@Singleton
public class TradeReading {

    private final Substances substances;

    TradeReading(Substances substances) {
        this.substances = substances;
    }

    /** @throws onenet.problem.Problem CHEMICAL_UNKNOWN, INVALID_INPUT */
    public TradePlan plan(Application application) {
        Application.Trade trade = application.trade();
        List<ProductLine> lines = trade.products().stream().map(this::line).toList();
        try {
            return new TradePlan(
                    lines,
                    application.enterprise().centralEnterprise(),
                    trade.petrolStation(),
                    trade.storageBusinessOnly(),
                    trade.paperTrade(),
                    trade.newStorageBuilt());
        } catch (InvalidTradePlan contradiction) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody(
                            "/application/trade",
                            "CONTRADICTION",
                            new InTwoLanguages(contradiction.zh(), contradiction.getMessage())));
        }
    }

    private ProductLine line(Product product) {
        return ProductLine.of(substances.entry(product), product.storedTonnes());
    }

    public Classification classify(Application application) {
        return IssuingLevelPolicy.classify(plan(application));
    }

    /** The conditions that decide which materials a case needs. A full renewal unless the declared record allows less. */
    Set<MaterialCondition> conditions(Matter matter, Application application, Set<MaterialCondition> ofChanges) {
        TradePlan plan = plan(application);
        Classification classification = IssuingLevelPolicy.classify(plan);
        Set<MaterialCondition> conditions =
                EnumSet.copyOf(ofChanges.isEmpty() ? Set.of(MaterialCondition.ALWAYS) : ofChanges);
        conditions.addAll(
                matter == Matter.RENEWAL
                        ? SimplifiedRenewalPolicy.conditions(plan, classification, conduct(application, classification))
                        : MaterialPolicy.conditions(plan, classification));
        if (matter == Matter.CANCELLATION) {
            conditions.add(
                    application.givingUp() == null
                            ? MaterialCondition.STOCK_NOT_STATED
                            : MaterialCondition.STOCK_STATED);
        }
        return conditions;
    }

    /** Whether the issuer consents is known only when it does not ask for the full set; so the applicant's word counts first. */
    private static SimplifiedRenewalPolicy.Conduct conduct(Application application, Classification classification) {
        Renewal declared = application.renewal();
        return declared == null
                ? new SimplifiedRenewalPolicy.Conduct(false, false, false, false, false, false, false)
                : new SimplifiedRenewalPolicy.Conduct(
                        declared.keptTheLaw(),
                        declared.conditionsKept(),
                        declared.fatalAccident(),
                        declared.widelyFeltAccident(),
                        classification.withStorageFacility(),
                        declared.levelTwoStandardisation(),
                        true);
    }
}
