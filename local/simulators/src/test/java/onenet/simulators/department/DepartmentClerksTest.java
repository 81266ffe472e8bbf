package onenet.simulators.department;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Departments that answer by themselves do so in their manner, once, and only what they were asked")
class DepartmentClerksTest {

    private static final String TASKS = "/api/safety-review/v1/joint-tasks";

    private final ObjectMapper json = new ObjectMapper();
    private final Manners manners = new Manners();
    private final List<String> given = new ArrayList<>();
    private int signedIn;
    private HttpServer city;
    private String standing = "OPEN";
    private JsonNode opinion;
    private DepartmentClerks clerks;

    @BeforeEach
    void aCityWithOneQuestion() throws IOException {
        city = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        city.createContext("/", this::answer);
        city.start();
        URI address = URI.create("http://127.0.0.1:" + city.getAddress().getPort());
        clerks = new DepartmentClerks(manners, new DemoDepartments(json), new FrontDoor(json, address, address));
    }

    @AfterEach
    void stop() {
        city.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestHeaders().containsKey("Upgrade")) {
            // as the front door answers whoever asks for another protocol
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
        } else if (path.endsWith("/token")) {
            signedIn++;
            send(exchange, "{\"access_token\":\"" + body.replaceAll(".*username=", "") + "\",\"expires_in\":300}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            opinion = json.readTree(body);
            given.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("If-Match") + " " + path.replace(TASKS, "") + " "
                    + opinion.path("kind").asText());
            send(exchange, "{}");
        } else {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            send(exchange, path.equals(TASKS) ? "{\"items\":[" + task() + "]}" : task());
        }
    }

    private String task() {
        return "{\"caseNumber\":\"AS-1\",\"asked\":[{\"department\":\"FIRE\",\"standing\":\"" + standing + "\""
                + (opinion == null ? "" : ",\"opinion\":" + opinion) + "}]}";
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @ParameterizedTest(name = "{0} while {1}: {2}")
    @CsvSource({
        "AGREES, OPEN, AGREE",
        "CONTRADICTS, OPEN, CONDITIONS",
        "OBJECTS, OPEN, OBJECT",
        "LATE, OPEN,",
        "LATE, ESCALATED, AGREE",
        "SILENT, OPEN,",
        "SILENT, ESCALATED,"
    })
    void manner(Manner manner, String standing, String kind) {
        this.standing = standing;
        manners.switchOn("FIRE", manner);
        clerks.look();
        clerks.look();
        assertThat(given)
                .isEqualTo(kind == null ? List.of() : List.of("Bearer fire-clerk \"7\" /AS-1/opinions/FIRE " + kind));
    }

    @Test
    @DisplayName("Left to people, or asked about another department, nobody answers by himself")
    void leftToPeople() {
        clerks.look();
        manners.switchOn("PORT", Manner.AGREES);
        clerks.look();
        manners.switchOn("FIRE", Manner.AGREES);
        manners.switchOff("FIRE");
        clerks.look();
        assertThat(given).isEmpty();
    }

    @Test
    @DisplayName("Those who agree and those who contradict speak of one topic otherwise")
    void contradiction() {
        manners.switchOn("FIRE", Manner.CONTRADICTS);
        clerks.look();
        assertThat(opinion.at("/points/0/topic").asText()).isEqualTo("DISTANCE");
        assertThat(opinion.at("/points/0/stance").asText()).isEqualTo("CONDITION");
        assertThat(Said.agreeing("SITE").points())
                .anyMatch(point ->
                        point.topic().equals("DISTANCE") && point.stance().equals("ALLOW"));
    }

    @Test
    @DisplayName("A clerk signs in once for as long as his token lasts")
    void once() {
        manners.switchOn("FIRE", Manner.SILENT);
        clerks.look();
        clerks.look();
        assertThat(signedIn).isEqualTo(1);
    }

    @Test
    @DisplayName("A city that is away is asked again the next time")
    void away() {
        city.stop(0);
        manners.switchOn("FIRE", Manner.AGREES);
        clerks.look();
        assertThat(given).isEmpty();
    }
}
