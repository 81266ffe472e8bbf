package onenet.oversight.sampling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cases of an office that decides an item unlike the others are looked at more often. */
@Singleton
class DriftWeight implements WeightSource {

    private final DriftOfOffices drifts;

    DriftWeight(DriftOfOffices drifts) {
        this.drifts = drifts;
    }

    @Override
    public WeightReason reason() {
        return WeightReason.DRIFT;
    }

    @Override
    public Set<String> among(List<EndedCase> cases, LocalDate today) {
        Set<String> drifting = drifts.upTo(today).stream()
                .filter(OfficeDrift::drifts)
                .map(each -> each.itemCode() + each.office())
                .collect(Collectors.toSet());
        return cases.stream()
                .filter(each -> drifting.contains(each.itemCode() + each.office()))
                .map(EndedCase::caseNumber)
                .collect(Collectors.toSet());
    }
}
