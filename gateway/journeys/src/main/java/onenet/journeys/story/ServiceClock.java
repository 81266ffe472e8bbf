package onenet.journeys.story;

import onenet.journeys.caller.StoryBroken;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The movable clock of one service of the local city; the real time comes back when the story ends. */
public final class ServiceClock implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI clock;

    /** @param management where the service's management port listens */
    public ServiceClock(URI management) {
        this.clock = management.resolve("/q/clock");
    }

    public LocalDate today() {
        return Instant.parse(send(HttpRequest.newBuilder(clock).GET()))
                .atZone(ZONE)
                .toLocalDate();
    }

    public void moveTo(LocalDate day, LocalTime time) {
        Instant instant = day.atTime(time).atZone(ZONE).toInstant();
        send(HttpRequest.newBuilder(clock).PUT(HttpRequest.BodyPublishers.ofString(instant.toString())));
    }

    /** Back to the real time. */
    @Override
    public void close() {
        send(HttpRequest.newBuilder(clock).DELETE());
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new StoryBroken("the clock at " + clock + " answered " + response.statusCode());
            }
            return response.body().trim();
        } catch (IOException e) {
            throw new StoryBroken("the clock at " + clock + " cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
