package onenet.oversight.exchange;

import onenet.feed.Progress;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the head of an event, the same in every service. */
@Singleton
class Heads {

    private final ObjectReader heads;

    Heads(ObjectMapper json) {
        // a head may grow: what is not known here is passed over, also a word
        this.heads = json.readerFor(Progress.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    }

    /** Empty in events of before the head, and where what stands there is none. */
    Optional<Progress> of(ReceivedEvent event) {
        JsonNode told = event.data().path("progress");
        if (!told.isObject()) {
            return Optional.empty();
        }
        try {
            Progress head = heads.readValue(told);
            return Optional.of(head).filter(Heads::isWhole);
        } catch (JsonProcessingException none) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("read from memory", impossible);
        }
    }

    private static boolean isWhole(Progress head) {
        return Stream.of(
                        head.caseNumber(),
                        head.itemCode(),
                        head.holderUscc(),
                        head.office(),
                        head.publicStatus(),
                        head.by(),
                        head.occurredAt())
                .allMatch(each -> each != null);
    }
}
