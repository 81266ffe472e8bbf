package onenet.gateway.limit;

import onenet.gateway.GatewayConfig;
import onenet.hops.TrustedHops;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One token bucket per signed-in caller or address, in a bounded map. */
@Singleton
public class Allowances {

    private final Cache<String, Bucket> buckets;
    private final GatewayConfig.Limit limit;

    Allowances(GatewayConfig config) {
        this.limit = config.limit();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limit.callers())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    public Share spendAsUser(String subject) {
        return spend("user " + subject, limit.perUser());
    }

    public Share spendAsAddress(String address) {
        return spend("address " + TrustedHops.shareOf(address), limit.perAddress());
    }

    private Share spend(String caller, int perSecond) {
        ConsumptionProbe probe =
                buckets.get(caller, unseen -> bucket(perSecond)).tryConsumeAndReturnRemaining(1);
        return new Share(
                most(perSecond),
                limit.burstSeconds(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return 1 + TimeUnit.NANOSECONDS.toSeconds(nanos);
    }

    private long most(int perSecond) {
        return (long) perSecond * limit.burstSeconds();
    }

    private Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most(perSecond)).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
