package onenet.testkit;

import onenet.casework.LegalTime;

import io.restassured.RestAssured;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Moves the clock of the service under test. */
public final class MovableClock {

    private MovableClock() {}

    /** It is ten in the morning in Beijing on this day. */
    public static void setTo(LocalDate day) {
        setTo(day.atTime(LocalTime.of(10, 0)));
    }

    /** @param beijing local date and time in Beijing */
    public static void setTo(LocalDateTime beijing) {
        RestAssured.given()
                .body(beijing.atZone(LegalTime.ZONE).toInstant().toString())
                .put("/q/clock")
                .then()
                .statusCode(200);
    }

    /** The day it is in Beijing. */
    public static LocalDate today() {
        return LegalTime.date(Instant.parse(RestAssured.get("/q/clock").asString()));
    }

    public static void reset() {
        RestAssured.delete("/q/clock").then().statusCode(200);
    }
}
