package onenet.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    @DisplayName(
            "A program that needs three ports in a row passes over a place whose third is held by somebody's outgoing connection")
    void neighbours() throws IOException {
        int wanted = Ports.anyFree(3);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var outgoing = new Socket()) {
            outgoing.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted + 2));
            outgoing.connect(server.getLocalSocketAddress());
            assertThat(Ports.nextFree(wanted, 1)).isEqualTo(wanted);
            assertThat(Ports.nextFree(wanted, 3)).isGreaterThan(wanted + 2);
        }
    }

    @Test
    @DisplayName("No port is chosen from the range the system gives to outgoing connections")
    void belowOutgoing() {
        assertThat(Ports.anyFree(3)).isBetween(20_000, 32_000);
    }
}
