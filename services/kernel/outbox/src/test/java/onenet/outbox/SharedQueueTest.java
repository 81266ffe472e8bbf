package onenet.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Several listeners of a service at one queue")
class SharedQueueTest {

    private final List<String> heard = new ArrayList<>();

    private record Ear(String queue, String name, Set<String> types, boolean copies, List<String> heard)
            implements EventListener {
        @Override
        public boolean hears(String type) {
            return types.contains(type);
        }

        @Override
        public boolean copies(String type) {
            return copies;
        }

        @Override
        public void on(ReceivedEvent event) {
            heard.add(name + " " + event.type());
        }
    }

    private Ear ear(String queue, String name, boolean copies, String... types) {
        return new Ear(queue, name, Set.of(types), copies, heard);
    }

    @Test
    @DisplayName("There is one ear per queue; an event goes to whoever hears its type, and to nobody else")
    void each() {
        List<EventListener> ears = SharedQueue.joined(Stream.of(
                ear("s.proofs", "news", false, "changed", "lapsed"),
                ear("s.ecert", "certificates", false, "issued"),
                ear("s.proofs", "mandates", false, "mandate", "changed")));
        assertThat(ears).extracting(EventListener::queue).containsExactly("s.proofs", "s.ecert");
        EventListener shared = ears.get(0);
        assertThat(shared.hears("mandate")).isTrue();
        assertThat(shared.hears("issued")).isFalse();
        Stream.of("lapsed", "mandate", "issued", "changed").forEach(type -> shared.on(event(type)));
        assertThat(heard).containsExactly("news lapsed", "mandates mandate", "news changed", "mandates changed");
    }

    @Test
    @DisplayName("An event is only a copy when it is so to everybody who hears it; what nobody hears is no copy")
    void copies() {
        EventListener shared = SharedQueue.joined(
                        Stream.of(ear("q", "a", true, "one", "both"), ear("q", "b", false, "other", "both")))
                .get(0);
        assertThat(shared.copies("one")).isTrue();
        assertThat(shared.copies("other")).isFalse();
        assertThat(shared.copies("both")).isFalse();
        assertThat(shared.copies("none")).isFalse();
    }

    @Test
    @DisplayName("Who is alone at a queue stays as he is")
    void alone() {
        Ear only = ear("q", "a", true, "one");
        assertThat(SharedQueue.joined(Stream.of(only))).containsExactly(only);
    }

    private static ReceivedEvent event(String type) {
        return new ReceivedEvent(
                "1", type, "/services/s", "x", 1, Instant.EPOCH, JsonNodeFactory.instance.objectNode());
    }
}
