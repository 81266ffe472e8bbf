package onenet.oversight.sampling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A case whose day went by before the office moved it on is looked at more often. */
@Singleton
class LateWeight implements WeightSource {

    @Override
    public WeightReason reason() {
        return WeightReason.LATE;
    }

    @Override
    public Set<String> among(List<EndedCase> cases, LocalDate today) {
        return cases.stream().filter(EndedCase::late).map(EndedCase::caseNumber).collect(Collectors.toSet());
    }
}
