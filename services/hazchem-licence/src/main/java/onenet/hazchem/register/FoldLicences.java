package onenet.hazchem.register;

import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.List;

/** Use case: licences from before what they are found and compared by was kept, and those a process of the version before writes, are folded. */
@Singleton
public class FoldLicences {

    private final Licences licences;
    private final Sweep sweep;

    FoldLicences(Licences licences, Sweep sweep) {
        this.licences = licences;
        this.sweep = sweep;
    }

    @Scheduled(every = "1h", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        sweep.each("licences without a folded text", this::unfolded, this::fold);
    }

    private List<String> unfolded(int most) {
        return licences.find("foundBy is null or premisesFolded is null order by licenceId").range(0, most - 1).stream()
                .map(Licence::licenceId)
                .toList();
    }

    private void fold(String licenceId) {
        licences.findByIdOptional(licenceId).ifPresent(Licence::fold);
    }
}
