package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;

/** What any client of HTTP may count on at an address that can be read, whatever it is of. */
public final class PlainHttp {

    private static final String ELSEWHERE = "\"another\"";

    private PlainHttp() {}

    /**
     * Read twice, it is sent once; what may be done with it is told to whoever asks and to whoever tries something else.
     *
     * @param asking a new request each time, signed in where that is needed
     * @param path with GET, without PATCH
     * @return the first answer
     */
    public static Response isSpokenAt(String path, Supplier<RequestSpecification> asking) {
        Response first = asking.get().get(path);
        String tag = first.header("ETag");
        assertThat(first.statusCode()).as(path).isEqualTo(200);
        assertThat(tag).as("ETag of " + path).matches("(W/)?\"[^\"]+\"");
        assertThat(first.header("Vary")).contains("Accept-Language");
        assertThat(first.header("X-Request-Id")).isNotBlank();
        unchanged(path, asking, tag, tag);
        unchanged(path, asking, tag, ELSEWHERE + ", " + tag);
        unchanged(path, asking, tag, "*");
        assertThat(asking.get().header("If-None-Match", ELSEWHERE).get(path).statusCode())
                .isEqualTo(200);
        assertThat(asking.get().options(path).header("Allow"))
                .as("OPTIONS " + path)
                .contains("GET");
        Response refused = asking.get().patch(path);
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.header("Allow")).as("405 of " + path).contains("GET");
        return first;
    }

    private static void unchanged(String path, Supplier<RequestSpecification> asking, String tag, String named) {
        Response again = asking.get().header("If-None-Match", named).get(path);
        assertThat(again.statusCode()).as(path + " again with " + named).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
    }
}
