package onenet.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramingGuardTest {

    private static final String GET = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

    private final EmbeddedChannel channel = new EmbeddedChannel(new FramingGuard());

    @ParameterizedTest
    @DisplayName("What can be read in one way only is passed on to the letter")
    @ValueSource(
            strings = {
                "GET /a?b=%20 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a HTTP/1.0\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: [::1]:8080\r\nX-Text:\t caf\u00e9 \r\n\r\n",
                "POST /a HTTP/1.1\r\nhost: x:80\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /a HTTP/1.0\r\nHost: x\r\nContent-Length: 4\r\n\r\nabcd",
                "DELETE /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
                "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding:  Chunked\r\n\r\n4\r\nab\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n",
                "PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nz"
            })
    void passes(String request) {
        send(request + GET);
        assertThat(passed()).isEqualTo(request + GET);
    }

    @Test
    @DisplayName("It makes no difference into which pieces the network cut it")
    void pieces() {
        String request =
                "POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n" + GET;
        for (char one : request.toCharArray()) {
            send(Character.toString(one));
        }
        assertThat(passed()).isEqualTo(request);
    }

    @Test
    @DisplayName("Nothing of a head is passed on before all of it is here")
    void keptBack() {
        send("GET /a HTTP/1.1\r\nHost: x\r\n");
        assertThat(passed()).isEmpty();
        send("\r\n");
        assertThat(passed()).isEqualTo("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Anything else is replaced by a request that says what was wrong, and what follows is dropped")
    @CsvSource(
            delimiter = '|',
            value = {
                "BARE_LINE_FEED          | GET /a HTTP/1.1~Host: x~~",
                "BARE_LINE_FEED          | GET /a HTTP/1.1^Host: x~^",
                "BARE_CARRIAGE_RETURN    | GET /a HTTP/1.1^Host: x<CR>y^^",
                "CONTROL_CHARACTER       | GET /a HTTP/1.1^Host: x^A: b<NUL>c^^",
                "EMPTY_LINE_FIRST        | ^GET /a HTTP/1.1^Host: x^^",
                "REQUEST_LINE            | GET  /a HTTP/1.1^Host: x^^",
                "REQUEST_LINE            | get /a HTTP/1.1^Host: x^^",
                "REQUEST_LINE            | GET /a b HTTP/1.1^Host: x^^",
                "REQUEST_LINE            | GET /a^^",
                "UNKNOWN_VERSION         | GET /a HTTP/1.2^Host: x^^",
                "UNKNOWN_VERSION         | PRI * HTTP/2.0^^SM^^",
                "FOLDED_FIELD            | GET /a HTTP/1.1^Host: x^A: b^ c^^",
                "FIELD_NAME              | GET /a HTTP/1.1^Host: x^Content-Length : 4^^",
                "FIELD_NAME              | GET /a HTTP/1.1^Host: x^no colon^^",
                "HOST                    | GET /a HTTP/1.1^A: b^^",
                "HOST                    | GET /a HTTP/1.1^Host: x^Host: x^^",
                "HOST                    | GET /a HTTP/1.1^Host: x/y^^",
                "LENGTH                  | POST /a HTTP/1.1^Host: x^Content-Length: 4^Content-Length: 4^^abcd",
                "LENGTH                  | POST /a HTTP/1.1^Host: x^Content-Length: 4, 4^^abcd",
                "LENGTH                  | POST /a HTTP/1.1^Host: x^Content-Length: +4^^abcd",
                "ENCODING                | POST /a HTTP/1.1^Host: x^Transfer-Encoding: gzip, chunked^^",
                "ENCODING                | POST /a HTTP/1.1^Host: x^Transfer-Encoding: chunked^Transfer-Encoding: chunked^^",
                "LENGTH_BESIDE_ENCODING  | POST /a HTTP/1.1^Host: x^Content-Length: 5^Transfer-Encoding: chunked^^0^^",
                "LENGTH_BESIDE_ENCODING  | GET /v/x HTTP/1.0^Content-Length: 40^Transfer-Encoding: chunked^^0^^",
                "ENCODING_BEFORE_HTTP_1_1 | POST /a HTTP/1.0^Host: x^Transfer-Encoding: chunked^^0^^",
                "BODY_WITHOUT_MEANING    | GET /a HTTP/1.1^Host: x^Content-Length: 4^^abcd",
                "UPGRADE                 | GET /a HTTP/1.1^Host: x^Connection: Upgrade^Upgrade: h2c^^",
                "UPGRADE                 | GET /a HTTP/1.1^Host: x^HTTP2-Settings: AAMAAABkAAQAAP__^^",
                "EXPECTATION             | POST /a HTTP/1.1^Host: x^Expect: a miracle^Content-Length: 1^^z"
            })
    void refuses(Malformation fault, String request) {
        send(bytes(request) + GET);
        send(GET);
        assertThat(passed())
                .startsWith("MALFORMED / HTTP/1.1\r\n")
                .contains("Connection: close\r\n", "Malformation: " + fault + "\r\n")
                .endsWith("\r\n\r\n")
                .doesNotContain("/a");
    }

    @ParameterizedTest
    @DisplayName("Chunks are hexadecimal sizes, data and line ends, with nothing beside them")
    @ValueSource(
            strings = {
                "4~abcd^0^^",
                "4^abcd~0^^",
                "4^abcdX^0^^",
                "+4^abcd^0^^",
                "0x4^abcd^0^^",
                "4 ^abcd^0^^",
                "4;a=b^abcd^0^^",
                "^abcd^0^^",
                "000000004^abcd^0^^",
                "g^",
                "0^A: b^^",
                "0^~"
            })
    void chunks(String body) {
        List<String> told = new ArrayList<>();
        send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        channel.attr(Wire.BREAKS).set(told::add);
        send(bytes(body) + GET);
        assertThat(told).containsExactly("CHUNK");
        assertThat(passed()).doesNotContain("GET");
    }

    @Test
    @DisplayName("A head longer than sixteen kilobytes is refused without being kept")
    void longHead() {
        send("GET /a HTTP/1.1\r\nHost: x\r\nA: " + "b".repeat(20_000));
        assertThat(passed()).contains("Malformation: HEAD_TOO_LARGE");
    }

    @Test
    @DisplayName("The refused reader's language goes with the refusal, and nothing else of what he sent")
    void language() {
        send("GET /a HTTP/1.1\r\nHost: x\r\nCookie: secret\r\nAccept-Language: en-GB,en;q=0.9\r\nA : b\r\n\r\n");
        assertThat(passed()).contains("Accept-Language: en-GB,en;q=0.9\r\n").doesNotContain("secret");
    }

    @Test
    @DisplayName("Who says nothing for ten seconds is shown out; who dawdles over a head is told so")
    void slowHead() {
        wait(11);
        assertThat(channel.isActive()).isFalse();
        var other = new EmbeddedChannel(new FramingGuard());
        other.writeInbound(Unpooled.copiedBuffer("GET /a HT", StandardCharsets.US_ASCII));
        for (int second = 0; second < 11; second++) {
            other.writeInbound(Unpooled.copiedBuffer("T", StandardCharsets.US_ASCII));
            other.advanceTimeBy(1, TimeUnit.SECONDS);
            other.runScheduledPendingTasks();
        }
        assertThat(text(other)).contains("Malformation: HEAD_TOO_SLOW");
    }

    @Test
    @DisplayName("A body that drips is ended; one that flows, however long, is not")
    void slowBody() {
        List<String> told = new ArrayList<>();
        send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
        channel.attr(Wire.BREAKS).set(told::add);
        for (int second = 0; second < 100; second++) {
            send("b".repeat(500));
            wait(1);
        }
        assertThat(told).isEmpty();
        for (int second = 0; second < 41; second++) {
            send("b");
            wait(1);
        }
        assertThat(told).containsExactly("BODY_TOO_SLOW");
    }

    @Test
    @DisplayName("Between requests a connection may rest for as long as the slowest answer takes")
    void rest() {
        send(GET);
        wait(60);
        send(GET);
        wait(74);
        assertThat(channel.isActive()).isTrue();
        wait(2);
        assertThat(channel.isActive()).isFalse();
    }

    @Test
    @DisplayName(
            "Closed in the middle of a body, the connection first drops what still comes, so that the answer is not lost in a reset")
    void lingers() {
        send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nabc");
        passed();
        assertThat(channel.pipeline().close()).isNotNull();
        assertThat(channel.isActive()).isTrue();
        send("more");
        assertThat(passed()).isEmpty();
        wait(4);
        assertThat(channel.isActive()).isFalse();
    }

    @Test
    @DisplayName(
            "Who holds as many connections as one address may is not let in with another, until one of them ends; others are")
    void crowd() {
        var one = new InetSocketAddress("127.0.0.7", 1);
        var other = new InetSocketAddress("127.0.0.8", 1);
        Crowd.allow(2);
        try {
            assertThat(Crowd.enter(one)).isTrue();
            assertThat(Crowd.enter(one)).isTrue();
            assertThat(Crowd.enter(one)).isFalse();
            assertThat(Crowd.enter(other)).isTrue();
            Crowd.leave(one);
            assertThat(Crowd.enter(one)).isTrue();
        } finally {
            Crowd.allow(Integer.MAX_VALUE);
        }
    }

    private void wait(int seconds) {
        for (int i = 0; i < seconds; i++) {
            channel.advanceTimeBy(1, TimeUnit.SECONDS);
            channel.runScheduledPendingTasks();
        }
    }

    private void send(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    private String passed() {
        return text(channel);
    }

    private static String text(EmbeddedChannel channel) {
        var text = new StringBuilder();
        for (ByteBuf part = channel.readInbound(); part != null; part = channel.readInbound()) {
            text.append(part.toString(StandardCharsets.ISO_8859_1));
            part.release();
        }
        return text.toString();
    }

    /** {@code ^} stands for CR LF, {@code ~} for a bare LF. */
    private static String bytes(String text) {
        return text.replace("<CR>", "\r")
                .replace("<NUL>", "\0")
                .replace("^", "\r\n")
                .replace("~", "\n");
    }
}
