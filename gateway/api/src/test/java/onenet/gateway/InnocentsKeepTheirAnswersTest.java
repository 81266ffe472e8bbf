package onenet.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages that two servers could read differently, in between requests of people who share the connections behind: bare sockets, gateway,
 * echo. {@code -Donenet.innocents} says how many innocent requests (100000 in {@code make strict}).
 */
@QuarkusTest
@QuarkusTestResource(FakeCity.class)
class InnocentsKeepTheirAnswersTest {

    private static final Logger LOG = Logger.getLogger(InnocentsKeepTheirAnswersTest.class);
    private static final int PEOPLE = 8;

    /** Bytes: more than all the sockets on the way hold. */
    private static final int LARGE = 11_500_000;

    private static final List<String> MALFORMED = MalformedFramings.all();

    @TestHTTPResource
    URI base;

    @Test
    @DisplayName("Each malformed message is refused with 400 and the connection ends; nothing of it reaches a service")
    void refused() throws IOException {
        assertThat(MALFORMED).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        for (String message : MALFORMED) {
            String answer = exchange(message);
            assertThat(answer).as(message).startsWith("HTTP/1.1 400 ");
            assertThat(answer.lastIndexOf("HTTP/1.1 ")).as(message).isZero();
            assertThat(answer).as(message).contains("\"code\":\"MALFORMED_REQUEST\"", "\"reason\":");
        }
        assertThat(FakeCity.echo().saw("STOLEN")).isFalse();
        assertThat(FakeCity.echo().saw("/M")).isFalse();
        assertThat(FakeCity.echo().saw("?M")).isFalse();
    }

    @Test
    @DisplayName("Whatever is sent in between, everybody gets his own answer")
    void ownAnswers() throws InterruptedException, ExecutionException {
        int each = Integer.getInteger("onenet.innocents", 8_000) / PEOPLE;
        var threads = Executors.newFixedThreadPool(PEOPLE + 1);
        Future<Integer> attacks = threads.submit(this::attack);
        List<Callable<Integer>> people = IntStream.range(0, PEOPLE)
                .<Callable<Integer>>mapToObj(number -> () -> ask(number, each))
                .toList();
        int wrong = 0;
        for (Future<Integer> person : threads.invokeAll(people)) {
            wrong += person.get();
        }
        threads.shutdownNow();
        assertThat(wrong).isZero();
        assertThat(attacks.get()).as("malformed messages sent meanwhile").isGreaterThan(each / 20);
        assertThat(FakeCity.echo().faults()).isEmpty();
        assertThat(FakeCity.echo().saw("STOLEN")).isFalse();
    }

    @ParameterizedTest
    @DisplayName("Half a request, then nothing or a reset: the service never hears of it")
    @ValueSource(ints = {0, 1, 5, 9})
    void brokenOff(int sent) throws IOException {
        try (var socket = connect()) {
            write(
                    socket,
                    "POST /api/echo/v1/verifications HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n"
                            + "HALFBROKEN".substring(0, sent));
            socket.setSoLinger(true, 0);
        }
        assertThat(exchange(innocent("/mine-after", "127.9.9.9") + "")).contains("/mine-after");
        assertThat(FakeCity.echo().saw("HALF")).isFalse();
    }

    @Test
    @DisplayName(
            "A service that refuses a body before it has read it, and then reads on, gets nobody else's request with it")
    void refusedEarly() throws IOException {
        try (var socket = connect()) {
            write(socket, large("refused-early"));
            socket.getOutputStream().write(new byte[LARGE]);
            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ");
        }
        FakeCity.echo().readOn();
        everybodyIsAnswered();
    }

    @Test
    @DisplayName("Who leaves while what he sent is passed on leaves no half body before the request of another")
    void leftMeanwhile() throws IOException {
        try (var socket = connect()) {
            write(socket, large("read-late"));
            socket.getOutputStream().write(new byte[LARGE]);
            await().atMost(Duration.ofSeconds(10)).until(() -> FakeCity.echo().saw("read-late"));
            socket.setSoLinger(true, 0);
        }
        assertThat(exchange(innocent("/mine-after", "127.9.9.9"))).contains("/mine-after");
        FakeCity.echo().readOn();
        everybodyIsAnswered();
    }

    private static String large(String how) {
        return "POST /api/echo/v1/verifications?" + how + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + LARGE
                + "\r\n\r\n";
    }

    private void everybodyIsAnswered() throws IOException {
        assertThat(ask(PEOPLE + 1, 40)).as("answers that were not his own").isZero();
        assertThat(FakeCity.echo().faults()).isEmpty();
    }

    @Test
    @DisplayName("Who waits to be asked for his body is asked")
    void expect() throws IOException {
        try (var socket = connect()) {
            write(
                    socket,
                    "POST /api/echo/v1/verifications HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n"
                            + "Content-Length: 4\r\n\r\n");
            byte[] first = socket.getInputStream().readNBytes(25);
            assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            write(socket, "abcd");
            assertThat(text(socket)).contains("200 OK", "POST /v1/verifications 127.0.0.1 abcd");
        }
    }

    @Test
    @DisplayName(
            "Too large a body is answered with a problem, whether its length was announced or not, and its sender hears it")
    void tooLarge() throws IOException {
        String start = "POST /api/echo/v1/verifications HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\n";
        try (var socket = connect()) {
            write(socket, start + "Content-Length: 13000000\r\n\r\n");
            socket.getOutputStream().write(new byte[1_000_000]);
            assertThat(text(socket))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("PAYLOAD_TOO_LARGE", "The content is too large");
        }
        try (var socket = connect()) {
            write(socket, start + "Transfer-Encoding: chunked\r\n\r\nC65D40\r\n");
            socket.getOutputStream().write(new byte[13_000_000]);
            assertThat(text(socket)).startsWith("HTTP/1.1 413 ").contains("PAYLOAD_TOO_LARGE");
        }
    }

    /** @return how many answers were not his own */
    private int ask(int number, int times) throws IOException {
        var random = new Random(number);
        int wrong = 0;
        Socket socket = connect();
        for (int i = 0; i < times; i++) {
            String path = "/mine-" + number + "-" + i;
            String address = "10." + number + "." + random.nextInt(250) + "." + random.nextInt(250);
            write(socket, innocent(path, address));
            String answer = answer(socket);
            if (!answer.contains("/v1/verifications" + path + " " + address + " ")) {
                wrong++;
                LOG.errorf("%s of %s was answered: %s", path, address, answer);
            }
            if (random.nextInt(200) == 0) {
                socket.close();
                socket = connect();
            }
        }
        socket.close();
        return wrong;
    }

    private static String innocent(String path, String address) {
        return "GET /api/echo/v1/verifications" + path + " HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + address + "\r\n"
                + (path.equals("/mine-after") ? "Connection: close\r\n" : "") + "\r\n";
    }

    /** Malformed ones in random order, and answers nobody waits for, until it is ended. */
    private int attack() {
        var random = new Random(42);
        int sent = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try (var socket = connect()) {
                write(socket, MALFORMED.get(random.nextInt(MALFORMED.size())));
                if (random.nextBoolean()) {
                    text(socket);
                }
                sent++;
            } catch (IOException refused) {
                sent++;
            }
        }
        return sent;
    }

    private String exchange(String message) throws IOException {
        try (var socket = connect()) {
            write(socket, message);
            return text(socket);
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), 5_000);
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** One answer of a connection that stays open. */
    private static String answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        String lower = head.toString().toLowerCase(java.util.Locale.ROOT);
        int at = lower.indexOf("content-length:") + 15;
        int length =
                Integer.parseInt(lower.substring(at, lower.indexOf("\r\n", at)).strip());
        return head + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }
}
