package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.law.ChangeKind.Treatment;
import onenet.hazchem.law.VariationPolicy.Ruling;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Change;
import onenet.hazchem.licencecase.Application.Difference;
import onenet.hazchem.register.LicenceReading;
import onenet.hazchem.rules.ChangeRules;
import onenet.hazchem.rules.Substances;
import onenet.hazchem.rules.TradeReading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Query: what a half-written application says otherwise than the licence, and what each difference would be. */
@ApplicationScoped
public class CompareWithLicence {

    private final LicenceReading reading;
    private final Substances substances;
    private final ChangeRules changes;
    private final TradeReading trades;
    private final InstantSource clock;

    CompareWithLicence(
            LicenceReading reading,
            Substances substances,
            ChangeRules changes,
            TradeReading trades,
            InstantSource clock) {
        this.reading = reading;
        this.substances = substances;
        this.changes = changes;
        this.trades = trades;
        this.clock = clock;
    }

    /**
     * One thing an application says otherwise than the licence.
     *
     * @param treatment what it is when it is a change: a variation, or the need for a new licence
     * @param article of Order 55 that says so
     * @param mayBeOne whether it can be left to the examiner that both are the same, only written otherwise
     */
    public record ComparedField(
            ChangeKind kind, String licensed, String applied, Treatment treatment, String article, boolean mayBeOne) {}

    /** @throws onenet.problem.Problem NOT_FOUND; whatever a product of the scope is refused with */
    @Transactional
    public List<ComparedField> handle(String licenceId, Application typed, Actor actor) {
        Licence licence = reading.read(licenceId, actor);
        LocalDate today = LegalTime.today(clock);
        Application application = substances.settled(typed, today);
        List<Difference> found = new LicenceComparison(substances.edition(today))
                .differences(licence.holderName(), licence.content(), application);
        List<Change> asChanges = found.stream()
                .map(each -> new Change(each.kind(), null, null, null))
                .toList();
        List<Ruling> rulings = changes.judge(
                        application.withChanges(asChanges, List.of()),
                        trades.classify(application).withStorageFacility(),
                        today)
                .rulings();
        return IntStream.range(0, found.size())
                .mapToObj(i -> field(found.get(i), rulings.get(i)))
                .toList();
    }

    private static ComparedField field(Difference difference, Ruling ruling) {
        return new ComparedField(
                difference.kind(),
                difference.licensed(),
                difference.applied(),
                ruling.treatment(),
                ruling.article(),
                DeclaredDifferences.mayBeOne(difference));
    }
}
