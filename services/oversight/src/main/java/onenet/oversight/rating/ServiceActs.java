package onenet.oversight.rating;

import onenet.feed.Progress;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Line;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policy: which of the things told of a case are acts of service that may be rated, and where they took place (国办发〔2019〕51号: 一次一评, 一事一评). */
@Singleton
class ServiceActs {

    private final RatingFile file;

    ServiceActs(RatingFile file) {
        this.file = file;
    }

    /** In the order in which they happened. What was told before there was a head names no office, and is none. */
    List<ServiceAct> of(CaseService service, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.head().stream().flatMap(head -> act(service, line, head)))
                .toList();
    }

    private Stream<ServiceAct> act(CaseService service, Line line, Progress head) {
        return channel(service, line.type(), head.by().kind())
                .map(channel -> ServiceAct.of(line, head, channel))
                .stream();
    }

    /** What an enterprise hands in is an act of service only where an officer wrote it down at the window; no step of an office is the enterprise's own. */
    private Optional<ServiceChannel> channel(CaseService service, String type, Progress.Kind by) {
        if (by == Progress.Kind.OFFICER
                && file.acts(service, ServiceChannel.WINDOW).contains(type)) {
            return Optional.of(ServiceChannel.WINDOW);
        }
        return by != Progress.Kind.APPLICANT
                        && file.acts(service, ServiceChannel.ONLINE).contains(type)
                ? Optional.of(ServiceChannel.ONLINE)
                : Optional.empty();
    }
}
