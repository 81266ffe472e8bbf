package onenet.gateway.wire;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the reader of requests knows about the wire below him. */
public final class Wire {

    /**
     * Method of the request that stands in for one that was refused, so that its answer comes in its turn and in the reader's language. Who sends this
     * method himself is refused as well.
     */
    public static final String MALFORMED = "MALFORMED";

    /** Field of the request that stands in: the {@link Malformation}. */
    public static final String REASON = "Malformation";

    /** Who is told when the body being read breaks off: the name of a {@link Malformation}. */
    static final AttributeKey<Consumer<String>> BREAKS = AttributeKey.valueOf("onenet.wire.breaks");

    /** How the body broke off before anybody wanted to hear it. */
    static final AttributeKey<String> BROKEN = AttributeKey.valueOf("onenet.wire.broken");

    private Wire() {}

    /** Whether a guard judged the bytes of this request; without one nothing may be served. */
    public static boolean guarded(HttpServerRequest request) {
        return channel(request.connection()).pipeline().get(FramingGuard.NAME) != null;
    }

    /** From now on no address holds more connections; who has so many is not let in with another. */
    public static void allow(int connectionsPerAddress) {
        Crowd.allow(connectionsPerAddress);
    }

    /** What was wrong with the request this one stands in for. */
    public static Optional<Malformation> malformation(HttpServerRequest request) {
        if (!MALFORMED.equals(request.method().name())) {
            return Optional.empty();
        }
        String reason = request.getHeader(REASON);
        return Stream.of(Malformation.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .or(() -> Optional.of(Malformation.REQUEST_LINE));
    }

    /** Has {@code told} hear, once, when the body that is coming is malformed or too slow. */
    public static void whenBodyBreaks(HttpServerRequest request, Consumer<Malformation> told) {
        Channel channel = channel(request.connection());
        String broken = channel.attr(BROKEN).get();
        if (broken == null) {
            channel.attr(BREAKS).set(name -> told.accept(Malformation.valueOf(name)));
        } else {
            told.accept(Malformation.valueOf(broken));
        }
    }

    private static Channel channel(HttpConnection connection) {
        return ((ConnectionBase) connection).channel();
    }
}
