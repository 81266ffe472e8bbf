package onenet.gateway;

import java.util.ArrayList;
import java.util.List;

/** Messages that two servers could read differently, each with a second request hidden behind or inside it. */
final class MalformedFramings {

    private static final String TARGET = "/api/echo/v1/verifications/";
    private static final String POSTED = "/api/echo/v1/verifications/documents?M";
    private static final String HIDDEN = "GET " + TARGET + "STOLEN HTTP/1.1\r\nHost: x\r\n\r\n";

    private final List<String> all = new ArrayList<>();

    private MalformedFramings() {}

    /** More than two hundred, as ISO 8859-1 text. */
    static List<String> all() {
        var framings = new MalformedFramings();
        framings.lengths();
        framings.encodings();
        framings.requestLines();
        framings.fields();
        framings.hosts();
        framings.chunks();
        return framings.all;
    }

    private void lengths() {
        List<String> values = List.of(
                "+4",
                "-1",
                "4,4",
                "4, 5",
                "0x4",
                "4a",
                "",
                "4 4",
                "1e1",
                "\u00b2",
                "4;",
                "00000000000000000004",
                "4.0",
                "٤",
                "\"4\"",
                "4\u000b",
                "99999999999999999999");
        for (String value : values) {
            post("Content-Length: " + value, "abcd");
            post("Content-Length: 4\r\nContent-Length: " + value, "abcd");
        }
        for (String second : List.of("4", "5", "0", "40")) {
            post("Content-Length: 4\r\nContent-Length: " + second, "abcd");
            post("Content-Length: " + second + "\r\nX: y\r\ncontent-length: 4", "abcd");
        }
        for (String method : List.of("GET", "HEAD", "OPTIONS", "TRACE")) {
            message(method + " " + TARGET + "M HTTP/1.1", "Host: x\r\nContent-Length: " + HIDDEN.length(), "");
            message(method + " " + TARGET + "M HTTP/1.1", "Host: x\r\nTransfer-Encoding: chunked", "0\r\n\r\n");
        }
    }

    private void encodings() {
        List<String> values = List.of(
                "chunked",
                "gzip, chunked",
                "chunked, chunked",
                "identity",
                "chunked;q=1",
                "xchunked",
                "chunked,",
                ", chunked",
                "\"chunked\"",
                "chunked\u000b",
                "",
                "gzip",
                "chunk",
                "chunked identity",
                "identity, chunked",
                "CHUNKED ,");
        for (String value : values) {
            post("Content-Length: 40\r\nTransfer-Encoding: " + value, "0\r\n\r\n");
            post("Transfer-Encoding: " + value + "\r\nContent-Length: 5", "0\r\n\r\n");
            message("GET /v/x HTTP/1.0", "Content-Length: 40\r\nTransfer-Encoding: " + value, "0\r\n\r\n");
            message("POST " + POSTED + " HTTP/1.0", "Host: x\r\nTransfer-Encoding: " + value, "0\r\n\r\n");
            if (!value.equals("chunked")) {
                post("Transfer-Encoding: " + value, "0\r\n\r\n");
            }
            post("Transfer-Encoding: chunked\r\nTransfer-Encoding: " + value, "0\r\n\r\n");
        }
        for (String name :
                List.of("Transfer-Encoding ", "Transfer-Encoding\t", " Transfer-Encoding", "Transfer-Encoding\u000b")) {
            post("Content-Length: 5\r\n" + name + ": chunked", "0\r\n\r\n");
        }
        post("X: y\r\n Transfer-Encoding: chunked", "0\r\n\r\n");
        post("X: y\nTransfer-Encoding: chunked", "0\r\n\r\n");
        post("X: y\rTransfer-Encoding: chunked", "0\r\n\r\n");
        post("Transfer-Encoding:\r\n chunked", "0\r\n\r\n");
    }

    private void requestLines() {
        for (String version : List.of(
                "HTTP/1.2",
                "HTTP/0.9",
                "HTTP/2.0",
                "HTTP/3",
                "HTTP/11",
                "HTTP/1.10",
                "HTTP/1.1 ",
                "http/1.1",
                "HTTP/ 1.1",
                "HTTP/1,1",
                "HTTP",
                "",
                "HTTP/1.1\u000b",
                "XTTP/1.1",
                "HTTP/01.1")) {
            message("GET " + TARGET + "M " + version, "Host: x", "");
            message("POST " + POSTED + " " + version, "Host: x\r\nContent-Length: 4", "abcd");
        }
        for (String line : List.of(
                "GET  " + TARGET + "M HTTP/1.1",
                "GET\t" + TARGET + "M HTTP/1.1",
                " GET " + TARGET + "M HTTP/1.1",
                "get " + TARGET + "M HTTP/1.1",
                "GET " + TARGET + "M\tHTTP/1.1",
                "GET " + TARGET + "M x HTTP/1.1",
                "GET " + TARGET + "\u00e9 HTTP/1.1",
                "GET " + TARGET + "\0 HTTP/1.1",
                TARGET + " HTTP/1.1",
                "GET HTTP/1.1",
                "G,T " + TARGET + "M HTTP/1.1",
                "PRI * HTTP/2.0")) {
            message(line, "Host: x", "");
        }
        all.add("\r\nGET " + TARGET + "M HTTP/1.1\r\nHost: x\r\n\r\n" + HIDDEN);
        all.add("\nGET " + TARGET + "M HTTP/1.1\r\nHost: x\r\n\r\n" + HIDDEN);
    }

    private void fields() {
        for (String field : List.of(
                "A : b",
                "A\t: b",
                ": b",
                "A",
                "A b: c",
                " A: b",
                "\tA: b",
                "A: b\r\n c",
                "A: b\r\n\tc",
                "A: b\nC: d",
                "A: b\rC: d",
                "A: b\0c",
                "A: b\u0001",
                "A\u00e9: b",
                "A(: b",
                "A: b\n\nGET / HTTP/1.1",
                "A: \u007f",
                "Upgrade: h2c",
                "Upgrade: websocket",
                "Connection: Upgrade\r\nUpgrade: h2c",
                "HTTP2-Settings: AAMAAABk",
                "Expect: 200-ok",
                "Expect: 100-continue, x",
                "Expect: 100-continue\r\nExpect: y")) {
            message("GET " + TARGET + "M HTTP/1.1", "Host: x\r\n" + field, "");
            post(field + "\r\nContent-Length: 4", "abcd");
        }
    }

    private void hosts() {
        for (String host : List.of(
                "",
                "Host: x\r\nHost: x",
                "Host: x\r\nhost: y",
                "Host: x, y",
                "Host: x y",
                "Host: u@x",
                "Host: x/y",
                "Host:",
                "Host: x?y",
                "Host: [::1",
                "Host: x:port")) {
            message("GET " + TARGET + "M HTTP/1.1", host.isEmpty() ? "A: b" : host, "");
        }
    }

    private void chunks() {
        for (String body : List.of(
                "4\nabcd\r\n0\r\n\r\n",
                "4\r\nabcd\n0\r\n\r\n",
                "4\r\nabcdX\r\n0\r\n\r\n",
                "+4\r\nabcd\r\n0\r\n\r\n",
                "-4\r\nabcd\r\n0\r\n\r\n",
                "0x4\r\nabcd\r\n0\r\n\r\n",
                "4 \r\nabcd\r\n0\r\n\r\n",
                " 4\r\nabcd\r\n0\r\n\r\n",
                "4;a\r\nabcd\r\n0\r\n\r\n",
                "4;a=b\r\nabcd\r\n0\r\n\r\n",
                "4;\nabcd\r\n0\r\n\r\n",
                "\r\nabcd\r\n0\r\n\r\n",
                "000000004\r\nabcd\r\n0\r\n\r\n",
                "G\r\n",
                "4_0\r\nabcd\r\n0\r\n\r\n",
                "0\r\nA: b\r\n\r\n",
                "0\r\nContent-Length: 4\r\n\r\n",
                "0\n\n",
                "0\r\n\n",
                "0\r\n\rX",
                "FFFFFFFFFF\r\n",
                "4\r\rabcd\r\n0\r\n\r\n",
                "4\r\nabcd\r\r0\r\n\r\n",
                "4\r\nabcd0\r\n\r\n",
                "1\r\nZ\r\nQ\r\n")) {
            post("Transfer-Encoding: chunked", body);
        }
    }

    private void post(String fields, String body) {
        message("POST " + POSTED + " HTTP/1.1", "Host: x\r\n" + fields, body);
    }

    private void message(String line, String fields, String body) {
        all.add(line + "\r\n" + fields + "\r\n\r\n" + body + HIDDEN);
    }
}
