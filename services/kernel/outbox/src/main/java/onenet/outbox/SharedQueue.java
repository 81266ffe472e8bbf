package onenet.outbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several of the service listen at one queue: each event goes to those that hear its type, in the one transaction of the event. */
record SharedQueue(String queue, List<EventListener> listeners) implements EventListener {

    /** One ear per queue, in the order they were given. */
    static List<EventListener> joined(Stream<EventListener> all) {
        Map<String, List<EventListener>> byQueue =
                all.collect(Collectors.groupingBy(EventListener::queue, LinkedHashMap::new, Collectors.toList()));
        return byQueue.entrySet().stream()
                .map(each -> each.getValue().size() == 1
                        ? each.getValue().get(0)
                        : new SharedQueue(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public boolean hears(String type) {
        return hearing(type).findAny().isPresent();
    }

    @Override
    public boolean copies(String type) {
        return hears(type) && hearing(type).allMatch(each -> each.copies(type));
    }

    /** The past comes by the queue: where one wants it, all hear it. */
    @Override
    public boolean fromTheStart() {
        return listeners.stream().anyMatch(EventListener::fromTheStart);
    }

    @Override
    public void on(ReceivedEvent event) {
        hearing(event.type()).forEach(each -> each.on(event));
    }

    private Stream<EventListener> hearing(String type) {
        return listeners.stream().filter(each -> each.hears(type));
    }
}
