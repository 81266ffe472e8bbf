package onenet.gateway.wire;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many connections each address holds, so that none takes the door for itself. */
final class Crowd {

    private static final Map<String, Integer> PRESENT = new ConcurrentHashMap<>();
    private static volatile int most = Integer.MAX_VALUE;

    private Crowd() {}

    static void allow(int connectionsPerAddress) {
        most = connectionsPerAddress;
    }

    /** @return false when this address holds enough; then it has not entered */
    static boolean enter(SocketAddress from) {
        boolean room = PRESENT.merge(name(from), 1, Integer::sum) <= most;
        if (!room) {
            leave(from);
        }
        return room;
    }

    static void leave(SocketAddress from) {
        PRESENT.computeIfPresent(name(from), (who, count) -> count == 1 ? null : count - 1);
    }

    private static String name(SocketAddress from) {
        return from instanceof InetSocketAddress internet
                ? internet.getAddress().getHostAddress()
                : String.valueOf(from);
    }
}
