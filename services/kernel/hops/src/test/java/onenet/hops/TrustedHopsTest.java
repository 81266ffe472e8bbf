package onenet.hops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedHopsTest {

    private final TrustedHops hops = new TrustedHops(List.of("10.42.0.0/16", "127.0.0.1", "fd00::/8"));

    @ParameterizedTest(name = "{0}, forwarded for {1}: {2}")
    @DisplayName(
            "The client is the rightmost address that is not a proxy of ours; whoever is none of them speaks for himself only")
    @CsvSource(
            delimiter = ';',
            value = {
                "203.0.113.9; '';                              203.0.113.9",
                "203.0.113.9; 198.51.100.1;                    203.0.113.9",
                "10.42.3.4;   '';                              10.42.3.4",
                "10.42.3.4;   198.51.100.1;                    198.51.100.1",
                "10.42.3.4;   1.1.1.1, 198.51.100.1;           198.51.100.1",
                "10.42.3.4;   1.1.1.1, 198.51.100.1, 10.42.9.9; 198.51.100.1",
                "10.42.3.4;   1.1.1.1 | 198.51.100.1;          198.51.100.1",
                "10.43.3.4;   198.51.100.1;                    10.43.3.4",
                "10.42.3.4;   1.1.1.1, unknown;                10.42.3.4",
                "10.42.3.4;   1.1.1.1, localhost;              10.42.3.4",
                "10.42.3.4;   '198.51.100.1,';                 10.42.3.4",
                "127.0.0.1;   198.51.100.1;                    198.51.100.1",
                "fd00::1;     2001:db8::1;                     2001:db8::1",
                "10.42.3.4;   2001:DB8:0:0:0:0:0:1;            2001:db8::1",
            })
    void client(String peer, String forwarded, String client) {
        assertThat(hops.clientOf(peer, Arrays.asList(forwarded.split(" \\| ")))).isEqualTo(client);
    }

    @Test
    @DisplayName("Who trusts nobody takes nobody's word")
    void nobody() {
        assertThat(new TrustedHops(List.of()).clientOf("127.0.0.1", List.of("1.1.1.1")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    @DisplayName("All addresses of one IPv6 connection share one allowance, IPv4 addresses have one each")
    void shares() {
        assertThat(TrustedHops.shareOf("2001:db8:1:2:aaaa::1"))
                .isEqualTo(TrustedHops.shareOf("2001:db8:1:2::ffff"))
                .isNotEqualTo(TrustedHops.shareOf("2001:db8:1:3::ffff"));
        assertThat(TrustedHops.shareOf("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @DisplayName("A network that is none is a fault of the configuration")
    @ValueSource(strings = {"gateway", "10.42.0.0/99", "10.42.0.0/x", ""})
    void faults(String network) {
        assertThatThrownBy(() -> new TrustedHops(List.of(network))).isInstanceOf(IllegalArgumentException.class);
    }
}
