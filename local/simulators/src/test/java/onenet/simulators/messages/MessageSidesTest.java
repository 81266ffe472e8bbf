package onenet.simulators.messages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "Mail, SMS and the message centre of the demonstration: each message once, to be read on a page, with faults to switch on")
class MessageSidesTest {

    @Inject
    MailServer mail;

    @AfterEach
    void healthy() {
        given().delete("/sms-faults").then().statusCode(204);
        given().delete("/messages").then().statusCode(204);
    }

    @Test
    @DisplayName("an SMS handed over twice under one key is one; its report says that it arrived")
    void once() {
        sms("a").then().statusCode(200).body("key", equalTo("a"));
        sms("a").then().statusCode(200);
        given().get("/sms/v1/messages/a").then().body("state", equalTo("DELIVERED"));
        given().get("/messages").then().body("sms", hasSize(1)).body("sms[0].taken", equalTo(2));
        given().get("/messages/page").then().body(containsString("13800000000"));
    }

    @Test
    @DisplayName("faults are acted out until they are switched off")
    void faults() {
        on("OUTAGE");
        sms("b").then().statusCode(503);
        given().delete("/sms-faults");
        on("REFUSED");
        sms("b").then().statusCode(422);
        given().delete("/sms-faults");
        on("UNDELIVERABLE");
        sms("b").then().statusCode(200);
        given().get("/sms/v1/messages/b").then().body("state", equalTo("UNDELIVERABLE"));
        on("LOST_ANSWER");
        assertThatThrownBy(() -> sms("c")).isInstanceOf(Exception.class);
        given().delete("/sms-faults");
        given().get("/sms/v1/messages/c").then().statusCode(200);
        given().get("/sms/v1/messages/never").then().statusCode(404);
    }

    @Test
    @DisplayName("a letter is taken by SMTP and read on the page, never as part of it")
    void letters() {
        GreenMailUtil.sendTextEmail(
                "jia@example.com",
                "no-reply@onenet.example",
                "<b>Papers</b>",
                "read here",
                new ServerSetup(mail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        given().get("/messages").then().body("mail.to", hasSize(1)).body("mail[0].subject", equalTo("<b>Papers</b>"));
        assertThat(given().get("/messages/page").asString()).contains("&lt;b&gt;Papers");
    }

    @Test
    @DisplayName("the message centre takes a message for a credit code; nobody without an account is heard")
    void centre() {
        given().header("X-Account", "a")
                .header("X-Secret", "s")
                .contentType("application/json")
                .body(Map.of("uscc", "91441521MA4XAB1211", "title", "t", "text", "x"))
                .put("/message-centre/v1/messages/d")
                .then()
                .statusCode(200);
        given().get("/messages").then().body("centre", hasSize(1));
        given().contentType("application/json")
                .body("{}")
                .put("/sms/v1/messages/e")
                .then()
                .statusCode(401);
    }

    private static void on(String fault) {
        given().put("/sms-faults/" + fault).then().statusCode(200);
    }

    private static Response sms(String key) {
        return given().header("X-Account", "a")
                .header("X-Secret", "s")
                .contentType("application/json")
                .body(Map.of("to", "13800000000", "text", "示例"))
                .put("/sms/v1/messages/" + key);
    }
}
