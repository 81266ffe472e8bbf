package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.oversight.UnreliableSms.Fault;
import onenet.oversight.notification.LapseContacts;
import onenet.testkit.Database;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "Where somebody is written to is his own, confirmed by what was sent there, and kept so that nobody reads it")
class ContactsTest extends MessageScenario {

    @Inject
    LapseContacts lapse;

    @BeforeEach
    void inTheMorning() {
        clockAt(NOW);
    }

    @Test
    @DisplayName(
            "nothing goes there before the code is told; the address is masked in every answer and encrypted in the database")
    void confirmedByCode() {
        String mine = sms(holder());
        happened(GAPS, HOLDER);
        assertThat(statuses()).isEmpty();
        contacts(holder())
                .then()
                .body("items.masked", contains("138****8000"))
                .body("items[0].status", equalTo("UNCONFIRMED"))
                .body("items[0].allowedActions", containsInAnyOrder("SEND_CODE", "CONFIRM", "REMOVE"))
                .body("quietFrom", equalTo("22:00"))
                .body("switchable", containsInAnyOrder("PROGRESS", "REMINDER"));
        assertThat(Database.asOwner()
                        .column("SELECT contact::text FROM contact")
                        .toString())
                .doesNotContain("13800138000");
        acting(holder(), mine, "confirmation", Map.of("code", codeBySms()))
                .then()
                .statusCode(201)
                .body("items[0].status", equalTo("CONFIRMED"));
        happened(GAPS, HOLDER);
        assertThat(statuses()).containsExactly("QUEUED");
    }

    @Test
    @DisplayName("a wrong code is counted, after five the right one holds no more; another is asked for")
    void wrongCodes() {
        String mine = sms(holder());
        String right = codeBySms();
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int tried = 0; tried < 5; tried++) {
            acting(holder(), mine, "confirmation", Map.of("code", wrong))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("CONTACT_CODE_WRONG"));
        }
        acting(holder(), mine, "confirmation", Map.of("code", right))
                .then()
                .statusCode(422)
                .body("code", equalTo("CONTACT_CODE_EXPIRED"));
        clockAt(NOW.plusSeconds(60));
        UnreliableSms.reset();
        acting(holder(), mine, "code", Map.of()).then().statusCode(201);
        acting(holder(), mine, "confirmation", Map.of("code", codeBySms()))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("a code runs out after fifteen minutes")
    void codeRunsOut() {
        String mine = sms(holder());
        clockAt(NOW.plusSeconds(900));
        acting(holder(), mine, "confirmation", Map.of("code", codeBySms()))
                .then()
                .statusCode(422)
                .body("code", equalTo("CONTACT_CODE_EXPIRED"));
    }

    @Test
    @DisplayName("one person, and one address, is sent five codes an hour and no more, whoever asks")
    void tooMany() {
        for (int each = 0; each < 5; each++) {
            clockAt(NOW.plusSeconds(each));
            entered(holder(), "SMS", "13800138000").then().statusCode(201);
        }
        entered(holder(), "SMS", "13900139000").then().statusCode(429).body("code", equalTo("CONTACT_CODES_TOO_MANY"));
        entered(stranger(), "SMS", "+86 13800138000").then().statusCode(429);
        clockAt(NOW.plusSeconds(3700));
        entered(holder(), "SMS", "13900139000").then().statusCode(201);
    }

    @Test
    @DisplayName(
            "what is no address is refused at its place; a code that could not be sent is said, and can be asked for again")
    void refused() {
        entered(holder(), "MAIL", "jia@")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/address"))
                .body("violations[0].code", equalTo("CONTACT_ADDRESS_EXPECTED"));
        entered(holder(), "CENTRE", "13800138000").then().statusCode(400);
        contacts(holder()).then().body("items", empty());
        UnreliableSms.next(Fault.ERROR);
        entered(holder(), "SMS", "13800138000").then().statusCode(424).body("code", equalTo("CONTACT_CODE_NOT_SENT"));
        String mine = contacts(holder()).path("items[0].id");
        clockAt(NOW.plusSeconds(60));
        acting(holder(), mine, "code", Map.of()).then().statusCode(201);
    }

    @Test
    @DisplayName("it is its owner's alone: a colleague neither sees nor changes it")
    void own() {
        String mine = confirmed(holder());
        String colleague = Tokens.applicant("agent-haifeng", HOLDER);
        contacts(colleague).then().body("items", empty());
        as(colleague)
                .header("If-Match", "\"v0\"")
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/contacts/" + mine + "/removal")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "a new address takes the old one's place when it is confirmed, and not before; what is never confirmed is forgotten after a day")
    void replaced() {
        String old = confirmed(holder());
        clockAt(NOW.plusSeconds(60));
        entered(holder(), "SMS", "13900139000").then().statusCode(201).body("items", hasSize(2));
        String fresh = contacts(holder()).path("items.find { it.status == 'UNCONFIRMED' }.id");
        acting(holder(), fresh, "confirmation", Map.of("code", codeBySms()))
                .then()
                .statusCode(201)
                .body("items.id", contains(fresh));
        assertThat(Database.asOwner().column("SELECT status FROM contact WHERE id = '" + old + "'::uuid"))
                .containsExactly("ENDED");
        clockAt(NOW.plusSeconds(120));
        entered(holder(), "MAIL", "jia@example.com").then().statusCode(201).body("items", hasSize(2));
        clockAt(NOW.plusSeconds(120 + 86_401));
        lapse.handle();
        contacts(holder()).then().body("items.id", contains(fresh));
    }
}
