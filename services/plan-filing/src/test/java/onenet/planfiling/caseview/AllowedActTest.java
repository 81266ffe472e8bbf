package onenet.planfiling.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingStep;
import onenet.planfiling.filingcase.StandingAction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a reader may be offered")
class AllowedActTest {

    @Test
    @DisplayName("is each step there is, and nothing else")
    void everyStep() {
        List<AllowedAct> steps = Stream.<FilingStep>concat(
                        Arrays.stream(FilingAction.values()), Arrays.stream(StandingAction.values()))
                .map(AllowedAct::of)
                .toList();
        assertThat(steps).containsExactlyInAnyOrder(AllowedAct.values());
    }
}
