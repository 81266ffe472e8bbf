package onenet.oversight.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.oversight.notification.Carrier.Parcel;
import onenet.oversight.notification.Carrier.Taken;
import onenet.oversight.notification.NotificationConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The message centre is told the party's credit code and the words, and only while an address is set")
class CentreCarrierTest {

    private static final Parcel PARCEL = new Parcel("k-1", "91441521MA4XAB1211", "title", "text");

    @ParameterizedTest(name = "HTTP {0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"key\":\"k-1\"} | ACCEPTED",
                "200 | {\"key\":\"k-2\"} | UNCLEAR",
                "200 | <html>          | UNCLEAR",
                "422 | {}              | REFUSED",
                "503 | {}              | UNCLEAR",
            })
    @DisplayName("its answer counts when it speaks of this message")
    void answers(int status, String body, Taken expected) throws IOException {
        AtomicReference<String> heard = new AtomicReference<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.set(exchange.getRequestURI().getPath()
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/message-centre/v1";
            CentreCarrier carrier = new CentreCarrier(
                    config(Map.of("onenet.oversight.notification.centre.url", url)), new ObjectMapper());
            assertThat(carrier.carry(PARCEL).word()).isEqualTo(expected);
            assertThat(heard.get())
                    .isEqualTo("/message-centre/v1/messages/k-1"
                            + "{\"uscc\":\"91441521MA4XAB1211\",\"title\":\"title\",\"text\":\"text\"}");
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("without an address nothing is handed over, and what waits is tried again")
    void off() {
        CentreCarrier carrier = new CentreCarrier(config(Map.of()), new ObjectMapper());
        assertThat(carrier.carry(PARCEL).word()).isEqualTo(Taken.UNCLEAR);
    }

    private static NotificationConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(NotificationConfig.class)
                .addDiscoveredConverters()
                .withDefaultValues(values)
                .build()
                .getConfigMapping(NotificationConfig.class);
    }
}
