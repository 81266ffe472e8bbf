package onenet.testkit;

import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code GET /v1/events} as a program reads it that keeps up: on from where it stopped, until nothing is new. */
public final class Feed {

    private Feed() {}

    /** Waits until the relay has told everything there is to tell. */
    public static void allTold() {
        await().atMost(Duration.ofSeconds(30)).until(() -> Database.asOwner()
                .column("SELECT e.event_id::text FROM case_event e LEFT JOIN event_feed f USING (event_id)"
                        + " WHERE f.position IS NULL")
                .isEmpty());
    }

    /** Place before everything that is kept of what was told. */
    public static long start() {
        return Database.asOwner()
                .column("SELECT (min(f.position) - 1)::text FROM event_feed f JOIN case_event e USING (event_id)")
                .stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /** @param limit events of one answer */
    public static List<Map<String, Object>> follow(Supplier<RequestSpecification> reader, long start, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        long after = start;
        while (true) {
            var stretch = reader.get()
                    .get("/v1/events?after=" + after + "&limit=" + limit)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(stretch.getList("items"));
            if (stretch.getLong("next") == after) {
                return all;
            }
            after = stretch.getLong("next");
        }
    }
}
