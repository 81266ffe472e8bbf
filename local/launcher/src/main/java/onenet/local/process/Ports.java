package onenet.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Free ports on the loopback address. All of them lie below the range from which the system takes the ports of outgoing connections:
 * a port from that range may be free when it is chosen and taken when its program starts.
 */
public final class Ports {

    private static final int FIRST_FOR_TESTS = 20_000;
    private static final int LAST_FOR_TESTS = 31_000;

    private Ports() {}

    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * The wanted port or the next above it that is free.
     *
     * @param together how many ports in a row must be free, beginning with the one returned
     */
    public static int nextFree(int wanted, int together) {
        for (int port = wanted; port < wanted + 200 && port + together <= 65_536; port++) {
            if (IntStream.range(port, port + together).allMatch(Ports::free)) {
                return port;
            }
        }
        throw new CityFailure("no free port between " + wanted + " and " + (wanted + 200));
    }

    /** Any free port with as many free ones behind it as asked, for a city beside others. */
    public static int anyFree(int together) {
        return nextFree(ThreadLocalRandom.current().nextInt(FIRST_FOR_TESTS, LAST_FOR_TESTS), together);
    }

    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
