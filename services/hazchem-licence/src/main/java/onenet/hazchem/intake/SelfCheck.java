package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.law.ChangeKind.Treatment;
import onenet.hazchem.law.Classification;
import onenet.hazchem.law.VariationPolicy.Ruling;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;
import onenet.hazchem.rules.ChangeRules;
import onenet.hazchem.rules.Routing;
import onenet.hazchem.rules.Substances;
import onenet.hazchem.rules.TradeReading;
import onenet.items.Material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Query: before applying — who decides, is it a variation or a new licence and why, and what will be needed. */
@ApplicationScoped
public class SelfCheck {

    private final CaseRules rules;
    private final ChangeRules changes;
    private final TradeReading trades;
    private final Substances substances;
    private final InstantSource clock;

    SelfCheck(CaseRules rules, ChangeRules changes, TradeReading trades, Substances substances, InstantSource clock) {
        this.rules = rules;
        this.changes = changes;
        this.trades = trades;
        this.substances = substances;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem whatever the law has against it at once, such as OUTSIDE_THE_CITY */
    @Transactional
    public SelfCheckAnswer handle(Matter matter, Application typed) {
        LocalDate today = LegalTime.today(clock);
        Application application = substances.settled(typed, today);
        Classification classification = trades.classify(application);
        Routing routing = rules.route(matter, application, today);
        Office office = routing.acting().office();
        List<Ruling> rulings = changes.judge(application, classification.withStorageFacility(), today)
                .rulings();
        return new SelfCheckAnswer(
                office.code(),
                office.name(),
                routing.acting().mode(),
                routing.acting().inNameOf().name(),
                routing.acting().basis(),
                routing.caseClass(),
                classification.hazard().sum(),
                classification.hazard().isMajorHazard(),
                rulings.stream().map(ChangeAdvice::of).toList(),
                rules.requiredMaterials(matter, application, office, today));
    }

    /**
     * Who would decide, and what would be needed.
     *
     * @param caseClass classes that decide the level, comma-separated
     * @param hazardSum GB 18218 sum of q/Q over all products
     */
    public record SelfCheckAnswer(
            String office,
            String officeName,
            AuthorityMode authorityMode,
            String inNameOf,
            String basis,
            String caseClass,
            BigDecimal hazardSum,
            boolean majorHazard,
            List<ChangeAdvice> changes,
            List<Material> materials) {}

    /** What one change means: a variation or a new licence, by which article, and until when to apply. */
    public record ChangeAdvice(ChangeKind kind, Treatment treatment, String article, LocalDate applyBy, boolean late) {

        static ChangeAdvice of(Ruling ruling) {
            return new ChangeAdvice(
                    ruling.kind(),
                    ruling.treatment(),
                    ruling.article(),
                    ruling.applyBy().orElse(null),
                    ruling.late());
        }
    }
}
