package onenet.ecert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of the e-certificate service. */
@ConfigMapping(prefix = "onenet.ecert")
public interface EcertConfig {

    /** Offices that issue and seal, by office code. */
    Map<String, Office> offices();

    /** Keys and seals. */
    Seal seal();

    /** The provincial e-certificate platform. */
    Province province();

    /** The worker that makes, seals and registers. */
    Issuance issuance();

    /** Public verification. */
    Verification verification();

    /** Presentation codes and annotated copies. */
    Presentation presentation();

    /** One issuing office. */
    interface Office {

        /** Full name, as on the seal. */
        String name();

        /** Unified social credit code. */
        String uscc();

        /** The office's own word in the numbers it gives, such as 粤汕(海丰); the number templates of certificate types have a place for it. */
        String mark();
    }

    /** Where the keys are. */
    interface Seal {

        /** Directory of keys, seals and trust list; see README. */
        @WithDefault("data/ecert-keys")
        Path directory();

        /** Password of the key files. */
        @WithDefault("demo-only")
        String password();

        /** Whether missing keys and seals are made at start; off in production, where a missing key stops the start. */
        @WithDefault("true")
        boolean makeDemoSeals();
    }

    /** How to reach the province. */
    interface Province {

        /** Base address of the platform, up to and including {@code /license-app/v1}. */
        @WithDefault("http://127.0.0.1:8095/license-app/v1")
        URI url();

        /** Account of this city. */
        @WithDefault("shanwei-demo")
        String account();

        /** Password of the account. */
        @WithDefault("demo")
        String password();

        /** Application key. */
        @WithDefault("demo-key")
        String appKey();

        /** Application secret. */
        @WithDefault("demo-secret")
        String appSecret();

        /** Caller's id at the provincial gateway (header x-tif-paasid). */
        @WithDefault("onenet-demo")
        String paasId();

        /** Longest wait for an answer while registering, seconds to a minute. */
        @WithDefault("10s")
        Duration timeout();

        /** Longest wait for the live status while a citizen waits. */
        @WithDefault("1500ms")
        Duration liveTimeout();

        /** How often all certificates are compared with what the province holds; {@code off} for never. */
        @WithDefault("24h")
        String reconcileEvery();

        /** How long before the end of its life a token is renewed. */
        @WithDefault("5m")
        Duration renewBefore();
    }

    /** How the worker works. */
    interface Issuance {

        /** How often to look for work; {@code off} in tests that run the steps themselves. */
        @WithDefault("1s")
        String pollInterval();

        /** How long a worker may hold one step; afterwards another takes it up. Longer than the province's timeout. */
        @WithDefault("60s")
        Duration lease();

        /** Longest pause between two attempts of a failing step. */
        @WithDefault("5m")
        Duration longestPause();

        /** How often the calendar day is looked at: expiry, and new certificates that begin. */
        @WithDefault("30s")
        String sweepInterval();
    }

    /** How freely the public may ask. */
    interface Verification {

        /** Questions one address may ask in a minute. */
        @WithDefault("60")
        int perAddressAndMinute();

        /** Questions about one identifier or number in a minute, from wherever: guessing the last four must stay slow. */
        @WithDefault("20")
        int perIdentifierAndMinute();

        /** Wrong last fours told to one address in an hour, whatever the certificates. */
        @WithDefault("30")
        int wrongCodesPerAddressAndHour();

        /** Wrong last fours told about one certificate in a day, from wherever; then it is not answered by its number until the next. */
        @WithDefault("50")
        int wrongCodesPerCertificateAndDay();

        /** Questions of the whole city in a minute: what nobody asks for honestly is refused before it slows everybody down. */
        @WithDefault("6000")
        int perCityAndMinute();

        /** Batches one signed-in asker may have verified in a minute, of a hundred certificates each. */
        @WithDefault("10")
        int batchesPerAskerAndMinute();

        /** Networks (CIDR) whose X-Forwarded-For is believed: the gateway's. */
        @WithDefault("127.0.0.0/8,::1")
        List<String> trustedProxies();
    }

    /** How long a presentation and a copy are good. */
    interface Presentation {

        /** Life of a presentation code. */
        @WithDefault("60s")
        Duration codeLife();

        /** Longest life of an annotated copy. */
        @WithDefault("90d")
        Duration longestCopyLife();
    }
}
