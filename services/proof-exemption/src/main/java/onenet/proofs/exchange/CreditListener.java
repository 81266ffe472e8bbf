package onenet.proofs.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.proofs.credit.CreditStanding.EntryKind;
import onenet.proofs.credit.CreditStanding.Span;
import onenet.proofs.credit.CreditStanding.Told;
import onenet.proofs.credit.KeepStanding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Hears from oversight, which keeps the credit lists, on which days an entry stands and what follows. */
@Singleton
public class CreditListener implements EventListener {

    private static final String CHANGED = "oversight.credit-changed.v1";

    private final KeepStanding keep;

    CreditListener(KeepStanding keep) {
        this.keep = keep;
    }

    @Override
    public String queue() {
        return "proof-exemption.credit";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(CHANGED);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode told = event.data();
        keep.handle(new Told(
                UUID.fromString(told.path("id").asText()),
                told.path("version").asLong(),
                told.path("uscc").asText(),
                EntryKind.valueOf(told.path("kind").asText()),
                told.path("decisionNumber").asText(),
                day(told, "endsOn"),
                each(told.path("spans"))
                        .map(span -> new Span(day(span, "from"), day(span, "until")))
                        .toList(),
                each(told.path("effects")).map(JsonNode::asText).toList()));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static LocalDate day(JsonNode told, String name) {
        return Optional.ofNullable(told.path(name).textValue())
                .map(LocalDate::parse)
                .orElse(null);
    }
}
