package onenet.oversight;

import onenet.casework.LegalTime;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.EnterMessage;
import onenet.oversight.notification.Happening;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** Messages to the party of a case, and where its people want to be written to. */
abstract class MessageScenario extends OversightScenario {

    static final String CORRECTED = "hazchem.licence-corrected.v1";
    static final String GAPS = "planfiling.gaps-notified.v1";
    static final String SUBMITTED = "planfiling.filing-submitted.v1";
    static final String DRILL = "planfiling.drill-due.v1";

    /** Half past ten in the morning of the day the tests live in. */
    static final Instant NOW = Instant.parse("2026-11-16T02:30:00Z");

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    @Inject
    EnterMessage enter;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void nothingSent() {
        UnreliableSms.reset();
        mailbox.clear();
    }

    static void clockAt(Instant moment) {
        MovableClock.setTo(LocalDateTime.ofInstant(moment, LegalTime.ZONE));
    }

    /** Id of the event. */
    String happened(String type, String holder) {
        return happened(type, holder, CaseService.PLAN_FILING, NOW);
    }

    String happened(String type, String holder, CaseService service, Instant at) {
        String id = UUID.randomUUID().toString();
        tell(id, type, holder, service, at);
        return id;
    }

    void tell(String id, String type, String holder, CaseService service, Instant at) {
        enter.handle(
                type,
                new Happening(
                        id,
                        new Happening.About(service, holder, number("441521"), ITEM, "441521"),
                        at,
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.empty(),
                        Optional.of("2026H2")));
    }

    static Response inbox(String token) {
        return as(token).get("/v1/messages");
    }

    static Response contacts(String token) {
        return as(token).get("/v1/contacts");
    }

    static Response entered(String token, String channel, String address) {
        return as(token)
                .contentType("application/json")
                .body(Map.of("channel", channel, "address", address, "language", "ZH"))
                .post("/v1/contacts");
    }

    static String sms(String token) {
        return entered(token, "SMS", "13800138000")
                .then()
                .statusCode(201)
                .extract()
                .path("items.find { it.status == 'UNCONFIRMED' }.id");
    }

    static Response acting(String token, String contact, String act, Map<String, ?> body) {
        int version = contacts(token).path("items.find { it.id == '" + contact + "' }.version");
        return as(token)
                .header("If-Match", "\"v" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/v1/contacts/" + contact + "/" + act);
    }

    /** A contact messages go to. */
    static String confirmed(String token) {
        String contact = sms(token);
        acting(token, contact, "confirmation", Map.of("code", codeBySms()))
                .then()
                .statusCode(201);
        UnreliableSms.reset();
        return contact;
    }

    String confirmedMail(String token, String address) {
        String contact = entered(token, "MAIL", address)
                .then()
                .statusCode(201)
                .extract()
                .path("items.find { it.status == 'UNCONFIRMED' }.id");
        List<Mail> letters = mailbox.getMailsSentTo(address);
        acting(
                        token,
                        contact,
                        "confirmation",
                        Map.of("code", code(letters.get(letters.size() - 1).getSubject())))
                .then()
                .statusCode(201);
        mailbox.clear();
        return contact;
    }

    static String codeBySms() {
        List<UnreliableSms.Held> held = UnreliableSms.held();
        return code(held.get(held.size() - 1).text());
    }

    private static String code(String text) {
        Matcher found = CODE.matcher(text);
        found.find();
        return found.group();
    }

    /** Pauses run on the database's clock: what waits is due now. */
    static void everythingIsDue() {
        inDatabase("UPDATE message_delivery SET next_attempt_at = clock_timestamp() - interval '1 second'");
    }

    static List<String> statuses() {
        return Database.asOwner().column("SELECT status FROM message_delivery ORDER BY queued_at, id");
    }

    static Response deliveries(String question) {
        return as(supervisor()).get("/v1/message-deliveries" + question);
    }
}
