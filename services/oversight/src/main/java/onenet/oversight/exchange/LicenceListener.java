package onenet.oversight.exchange;

import onenet.access.Powers;
import onenet.casework.LegalTime;
import onenet.casework.identity.OfficeCode;
import onenet.casework.identity.Uscc;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.publicity.CorrectPrinted;
import onenet.oversight.publicity.Editions;
import onenet.oversight.publicity.EndRecords;
import onenet.oversight.publicity.EnterDecision;
import onenet.oversight.publicity.Field;
import onenet.oversight.publicity.LicenceDecision;
import onenet.oversight.publicity.LicenceDecision.Issuer;
import onenet.oversight.publicity.LicenceDecision.Licence;
import onenet.oversight.publicity.LicenceDecision.Substance;
import onenet.oversight.publicity.NumberRecords;
import onenet.oversight.publicity.Party;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Hears what becomes of operating licences, for their publicity. A cancellation that was applied for is told twice, as the decision of its case and as the
 * licence's own event: the second one is heard.
 */
@Singleton
public class LicenceListener implements EventListener {

    private static final String DECIDED = "hazchem.case-decided.v1";
    private static final String CHANGED = "hazchem.licence-status-changed.v1";
    private static final String CORRECTED = "hazchem.licence-corrected.v1";
    private static final String IN_FORCE = "hazchem.licence-in-force.v1";

    /** Texts of a licence that are published too. */
    private static final Map<String, Field> PUBLISHED =
            Map.of("HOLDER_NAME", Field.HOLDER_NAME, "LEGAL_REPRESENTATIVE", Field.LEGAL_REPRESENTATIVE);

    private final EnterDecision enter;
    private final EndRecords end;
    private final NumberRecords number;
    private final CorrectPrinted correct;
    private final Editions editions;
    private final Powers offices;

    LicenceListener(
            EnterDecision enter,
            EndRecords end,
            NumberRecords number,
            CorrectPrinted correct,
            Editions editions,
            Powers offices) {
        this.enter = enter;
        this.end = end;
        this.number = number;
        this.correct = correct;
        this.editions = editions;
        this.offices = offices;
    }

    @Override
    public String queue() {
        return CaseService.HAZCHEM_LICENCE.queue();
    }

    @Override
    public boolean hears(String type) {
        return Set.of(DECIDED, CHANGED, CORRECTED, IN_FORCE).contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case DECIDED -> {
                if (isWatched(event)) {
                    decided(event.data());
                }
            }
            case CHANGED -> {
                ended(event.data());
                if (isWatched(event)) {
                    changed(event.data());
                }
            }
            case CORRECTED -> corrected(event.data());
            default -> inForce(event.data());
        }
    }

    /** What was told before the register of published licences was there has no record (decision 49). */
    private boolean isWatched(ReceivedEvent event) {
        LocalDate told = LegalTime.date(event.time());
        return !told.isBefore(editions.on(told).since());
    }

    /** A refusal, and a decision that leaves no licence, is not told of as one. */
    private void decided(JsonNode told) {
        JsonNode licence = told.path("licence");
        if (licence.isObject()) {
            enter.handle(new LicenceDecision(
                    told.path("itemCode").asText(),
                    licence(licence),
                    told.path("decisionNumber").asText(""),
                    day(told, "decidedOn"),
                    issuer(told.path("issuer")),
                    party(licence),
                    new Substance(licence.path("businessMode").asText(""), texts(licence.path("scope")), "")));
        }
    }

    private void ended(JsonNode told) {
        end.handle(word(told), told.path("licenceId").asText(), day(told, "decidedOn"));
    }

    private static String word(JsonNode told) {
        return "hazchem/" + told.path("status").asText();
    }

    /** Told before the event named holder and issuer, nothing can be published of it. */
    private void changed(JsonNode told) {
        if (told.path("holder").isObject() && told.path("issuer").isObject()) {
            enter.handle(new LicenceDecision(
                    word(told),
                    licence(told),
                    told.path("decisionNumber").asText(""),
                    day(told, "decidedOn"),
                    decidedBy(told),
                    party(told),
                    new Substance("", List.of(), told.path("legalBasis").asText(""))));
        }
    }

    /** An office above decides in its own name; one the register does not have is known by that name alone, under the licence's own office. */
    private Issuer decidedBy(JsonNode told) {
        Issuer own = issuer(told.path("issuer"));
        return text(told, "superior")
                .map(name -> offices.offices().stream()
                        .filter(office -> office.name().equals(name))
                        .findFirst()
                        .map(office -> new Issuer(new OfficeCode(office.code()), office.name(), office.uscc()))
                        .orElseGet(() -> new Issuer(own.code(), name, "")))
                .orElse(own);
    }

    private void corrected(JsonNode told) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        told.path("texts").forEach(each -> Optional.ofNullable(
                        PUBLISHED.get(each.path("text").asText()))
                .ifPresent(field -> texts.put(field, each.path("to").asText())));
        if (!texts.isEmpty()) {
            correct.handle(new CorrectPrinted.Corrected(
                    told.path("licenceId").asText(),
                    told.path("decisionNumber").asText(),
                    day(told, "correctedOn"),
                    texts));
        }
    }

    private void inForce(JsonNode told) {
        text(told, "licenceNumber")
                .ifPresent(given -> number.handle(
                        text(told, "licenceId")
                                .orElseGet(() -> told.path("caseNumber").asText()),
                        given));
    }

    private static Licence licence(JsonNode told) {
        return new Licence(
                told.path("licenceId").asText(),
                text(told, "licenceNumber"),
                text(told, "validFrom").map(LocalDate::parse),
                text(told, "validTo").map(LocalDate::parse));
    }

    private static Issuer issuer(JsonNode told) {
        return new Issuer(
                new OfficeCode(told.path("officeCode").asText()),
                told.path("name").asText(),
                told.path("uscc").asText());
    }

    /** An organisation by its credit code, a person by his identity document. */
    private static Party party(JsonNode told) {
        JsonNode holder = told.path("holder");
        Optional<Uscc> uscc = text(holder, "uscc").map(Uscc::new);
        Optional<Party.Identity> identity = uscc.isPresent()
                ? Optional.empty()
                : Optional.of(new Party.Identity(
                        holder.path("identityKind").asText(),
                        holder.path("identityNumber").asText()));
        return new Party(holder.path("name").asText(), uscc, text(told, "legalRepresentative"), identity);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static LocalDate day(JsonNode told, String name) {
        return LocalDate.parse(told.path(name).asText());
    }

    private static Optional<String> text(JsonNode told, String name) {
        return Optional.ofNullable(told.path(name).textValue()).filter(each -> !each.isBlank());
    }
}
