package onenet.testkit;

import onenet.casework.LegalTime;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves the clock of the service under test. */
public final class MovableClock {

    private MovableClock() {}

    /** It is ten in the morning in Beijing on this day. */
    public static void setTo(LocalDate day) {
        setTo(day.atTime(LocalTime.of(10, 0)));
    }

    /** @param beijing local date and time in Beijing */
    public static void setTo(LocalDateTime beijing) {
        management()
                .body(beijing.atZone(LegalTime.ZONE).toInstant().toString())
                .put("/q/clock")
                .then()
                .statusCode(200);
    }

    /** The day it is in Beijing. */
    public static LocalDate today() {
        return LegalTime.date(Instant.parse(management().get("/q/clock").asString()));
    }

    public static void reset() {
        management().delete("/q/clock").then().statusCode(200);
    }

    private static RequestSpecification management() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return RestAssured.given().baseUri("http://127.0.0.1").port(port);
    }
}
