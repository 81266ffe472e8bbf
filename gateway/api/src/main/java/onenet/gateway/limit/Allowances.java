package onenet.gateway.limit;

import onenet.gateway.GatewayConfig;
import onenet.hops.TrustedHops;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalLong;
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

    /** Seconds to wait, empty when the request may pass. */
    public OptionalLong spendAsUser(String subject) {
        return spend("user " + subject, limit.perUser());
    }

    /** Seconds to wait, empty when the request may pass. */
    public OptionalLong spendAsAddress(String address) {
        return spend("address " + TrustedHops.shareOf(address), limit.perAddress());
    }

    private OptionalLong spend(String caller, int perSecond) {
        ConsumptionProbe probe =
                buckets.get(caller, unseen -> bucket(perSecond)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity((long) perSecond * this.limit.burstSeconds())
                        .refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
