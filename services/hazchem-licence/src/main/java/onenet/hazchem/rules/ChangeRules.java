package onenet.hazchem.rules;

import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.law.ChangeKind.Treatment;
import onenet.hazchem.law.MaterialCondition;
import onenet.hazchem.law.VariationPolicy;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the declared changes make of an application: a variation, or the need for a new licence (Order 55 Art. 14–17). */
@Singleton
public class ChangeRules {

    private static final String KINDS =
            Arrays.stream(ChangeKind.values()).map(ChangeKind::name).collect(Collectors.joining(", "));

    private final VariationPolicy policy;
    private final TradeReading trades;

    ChangeRules(VariationPolicy policy, TradeReading trades) {
        this.policy = policy;
        this.trades = trades;
    }

    /** @throws onenet.problem.Problem NEW_APPLICATION_REQUIRED naming the change and its article; INVALID_INPUT without a change */
    public void requireVariation(Application application, LocalDate today) {
        if (application.changes().isEmpty()) {
            throw invalid("/application/changes", "REQUIRED");
        }
        judge(application, trades.classify(application).withStorageFacility(), today).rulings().stream()
                .filter(ruling -> ruling.treatment() == Treatment.NEW_LICENCE)
                .findFirst()
                .ifPresent(ruling -> {
                    throw LicenceProblem.NEW_APPLICATION_REQUIRED.raise(ruling.kind(), ruling.article());
                });
    }

    public VariationPolicy.Verdict judge(Application application, boolean withStorage, LocalDate today) {
        return policy.judge(declared(application), withStorage, today);
    }

    Set<MaterialCondition> conditions(Application application) {
        return declared(application).stream()
                .flatMap(change -> change.kind().materials().stream())
                .collect(Collectors.toSet());
    }

    private static List<VariationPolicy.Change> declared(Application application) {
        return application.changes().stream()
                .map(change -> new VariationPolicy.Change(change.kind(), change.changedOn()))
                .toList();
    }

    private static RuntimeException invalid(String pointer, String code, Object... details) {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, code, details));
    }
}
