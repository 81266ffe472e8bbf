package onenet.journeys.attack;

import onenet.journeys.caller.StoryBroken;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Just enough of a browser to sign in at the identity provider's form and to keep cookies. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final URI door;
    private final CookieManager cookies = new Jar();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    Browser(URI door) {
        this.door = door;
    }

    void signIn(String account, String password) {
        String page = send(HttpRequest.newBuilder(door.resolve("/auth/login?to=/cases"))
                        .GET())
                .body();
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new StoryBroken("no sign-in form was shown");
        }
        String fields = "username=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    void signOut() {
        send(HttpRequest.newBuilder(door.resolve("/auth/logout")).GET());
    }

    /** The cookies of the gateway as they could be copied by somebody who sits down at the machine. */
    String cookies() {
        List<HttpCookie> all = cookies.getCookieStore().getCookies();
        return all.stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StoryBroken("the browser's request failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }

    /** As browsers do it: an address of this machine counts as a safe one, and cookies are sent as they came. */
    private static final class Jar extends CookieManager {

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            getCookieStore().getCookies().forEach(cookie -> {
                cookie.setSecure(false);
                cookie.setVersion(0);
            });
        }
    }
}
