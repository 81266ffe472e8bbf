package onenet.journeys.story;

import onenet.journeys.caller.StoryBroken;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The line to the simulated outside world's switchboard. */
final class Switchboard {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI simulators;

    Switchboard(URI simulators) {
        this.simulators = simulators;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(simulators.resolve(path));
    }

    String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StoryBroken("the switchboard answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new StoryBroken("the switchboard cannot be reached at " + simulators, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
