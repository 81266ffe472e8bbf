package onenet.worklist;

import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Use case: cases from before what they are found by was kept, and those a process of the version before writes, are folded. */
@Singleton
public class FoldCases {

    private final Instance<CaseList<?, ?, ?>> lists;
    private final Sweep sweep;

    FoldCases(@Any Instance<CaseList<?, ?, ?>> lists, Sweep sweep) {
        this.lists = lists;
        this.sweep = sweep;
    }

    @Scheduled(every = "1h", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        lists.forEach(list -> sweep.each("cases without a folded text", list::unfolded, list::fold));
    }
}
