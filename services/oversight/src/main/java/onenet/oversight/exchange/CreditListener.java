package onenet.oversight.exchange;

import onenet.casework.actor.Actor;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.credit.CreditKind;
import onenet.oversight.credit.DecidedElsewhere;
import onenet.oversight.credit.EnterDecided;
import onenet.oversight.credit.Proposal;
import onenet.oversight.credit.Standing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Hears from proof-exemption of credit entries decided there: a commitment decided to be false, and what stood there before oversight kept the lists. */
@Singleton
public class CreditListener implements EventListener {

    private static final String ENTERED = "proofs.credit-entered.v1";
    private static final Actor PROOFS = Actor.service("proof-exemption", "证明事项");

    private final EnterDecided enter;

    CreditListener(EnterDecided enter) {
        this.enter = enter;
    }

    @Override
    public String queue() {
        return "oversight.credit";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(ENTERED);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode told = event.data();
        CreditKind kind = CreditKind.valueOf(told.path("kind").asText());
        LocalDate listedOn = LocalDate.parse(told.path("enteredOn").asText());
        LocalDate endsOn = day(told, "endsOn").orElse(null);
        Optional<LocalDate> repaired = day(told, "repairedOn");
        Optional<LocalDate> restored = day(told, "restoredOn");
        enter.handle(
                PROOFS,
                new DecidedElsewhere(
                        UUID.fromString(told.path("id").asText()),
                        new Proposal(
                                kind,
                                told.path("uscc").asText(),
                                told.path("holderName").asText(""),
                                told.path("ground").asText(""),
                                told.path("basis").asText(),
                                ""),
                        told.path("office").asText(),
                        told.path("basis").asText(),
                        listedOn,
                        endsOn,
                        standing(listedOn, endsOn, repaired, restored),
                        repaired.isPresent() && restored.isEmpty()));
    }

    private static Standing standing(
            LocalDate listedOn, LocalDate endsOn, Optional<LocalDate> repaired, Optional<LocalDate> restored) {
        Standing entered = Standing.NONE.listed(listedOn, endsOn);
        Standing after = repaired.map(entered::removed).orElse(entered);
        return restored.map(on -> after.listed(on, endsOn)).orElse(after);
    }

    private static Optional<LocalDate> day(JsonNode told, String name) {
        return Optional.ofNullable(told.path(name).textValue()).map(LocalDate::parse);
    }
}
