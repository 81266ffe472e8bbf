package onenet.worklist;

import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Use case: the calendar of another year is there, and the dates that were provisional are reckoned by it; so are those of before they were kept. */
@Singleton
public class ReckonCases {

    private final Instance<CaseList<?, ?, ?>> lists;
    private final Sweep sweep;

    ReckonCases(@Any Instance<CaseList<?, ?, ?>> lists, Sweep sweep) {
        this.lists = lists;
        this.sweep = sweep;
    }

    @Scheduled(every = "1h", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        lists.forEach(list -> sweep.each("dates of an older calendar", list::unreckoned, list::reckon));
    }
}
