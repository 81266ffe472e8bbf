package onenet.hops;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proxies in front whose word is taken for where a request comes from. Each adds at the right end of {@code X-Forwarded-For} the address
 * it saw; what stands further left may be written by anybody, so the list is read from the right up to the first address that is not ours.
 */
public final class TrustedHops {

    private final List<IpSubnetFilterRule> ours;

    /**
     * @param networks in CIDR notation, such as {@code 10.42.0.0/16} or {@code fd00::/8}; a single address stands for itself
     * @throws IllegalArgumentException when one is none
     */
    public TrustedHops(List<String> networks) {
        this.ours = networks.stream().map(String::strip).map(TrustedHops::rule).toList();
    }

    /**
     * The address the request really comes from.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor all values of {@code X-Forwarded-For} in the order they came
     * @return an address in its canonical text
     */
    public String clientOf(String peer, List<String> forwardedFor) {
        String client = address(peer).map(TrustedHops::text).orElse(peer);
        String[] hops = String.join(",", forwardedFor).split(",", -1);
        for (int i = hops.length - 1; i >= 0 && trusts(client); i--) {
            Optional<String> before = address(hops[i].strip()).map(TrustedHops::text);
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    /**
     * Whose share of what all share an address uses: an IPv4 address alone, of IPv6 the network of one connection (64 bits), since one customer
     * has all the addresses of it.
     */
    public static String shareOf(String client) {
        return address(client)
                .filter(address -> address.getAddress().length == 16)
                .map(address -> NetUtil.toAddressString(network(address)) + "/64")
                .orElse(client);
    }

    private boolean trusts(String address) {
        return address(address)
                .map(known -> new InetSocketAddress(known, 0))
                .filter(socket -> ours.stream().anyMatch(rule -> rule.matches(socket)))
                .isPresent();
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.split("/", -1);
        InetAddress address =
                address(parts[0]).orElseThrow(() -> new IllegalArgumentException("not an address: " + network));
        int whole = address.getAddress().length * Byte.SIZE;
        int prefix = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    /** Only addresses are read, never names: nothing is looked up. */
    private static Optional<InetAddress> address(String text) {
        return Stream.of(text)
                .filter(given -> given != null && !given.isEmpty())
                .map(NetUtil::createByteArrayFromIpAddressString)
                .filter(bytes -> bytes != null)
                .findFirst()
                .map(TrustedHops::address);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (java.net.UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InetAddress network(InetAddress address) {
        byte[] bytes = address.getAddress();
        java.util.Arrays.fill(bytes, 8, 16, (byte) 0);
        return address(bytes);
    }

    private static String text(InetAddress address) {
        return NetUtil.toAddressString(address);
    }
}
