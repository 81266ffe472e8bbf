package onenet.proofs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Settings of the proofs. */
@ConfigMapping(prefix = "onenet.proofs")
public interface ProofsConfig {

    /** How long a person waits for the sources; who has not answered by then is asked again without the person. */
    @WithDefault("220ms")
    Duration answerBudget();

    /** How long a person waits when a source is asked for the first time since the start: lines are opened and sign-ins made then. */
    @WithDefault("3s")
    Duration firstAnswerBudget();

    /** How old evidence of the same case may be and still be shown while an application is prepared; acceptance and decision always ask anew. */
    @WithDefault("12h")
    Duration reuse();

    /** How long a receipt of a use may be relied upon in its case. */
    @WithDefault("180d")
    Duration receiptLife();

    /** The sources by name: e-certificate, plan-filing, guangdong, shandong and the shared registries. */
    Map<String, Source> sources();

    /** Retries without a person. */
    Retry retry();

    /** Keys of this service. */
    Keys keys();

    /** The province of Guangdong. */
    Guangdong guangdong();

    /** The province of Shandong. */
    Shandong shandong();

    /** Requests to other departments. */
    Assistance assistance();

    /** One source. */
    interface Source {

        /** Base address. */
        URI url();

        /** Calls at once; a slow source fills only its own. */
        @WithDefault("8")
        int atOnce();

        /** Calls that may wait in line; more are put off. */
        @WithDefault("128")
        int inLine();

        /** Longest wait for an answer when no person waits. */
        @WithDefault("5s")
        Duration patience();
    }

    /** Retries. */
    interface Retry {

        /** How often to look for work; {@code off} in tests that run the steps themselves. */
        @WithDefault("2s")
        String pollInterval();

        /** Pause before the first retry; doubled each time. */
        @WithDefault("5s")
        Duration firstPause();

        /** Longest pause between two attempts. */
        @WithDefault("15m")
        Duration longestPause();

        /** How long a worker may hold one look-up; afterwards another takes it up. */
        @WithDefault("60s")
        Duration lease();

        /** Failed attempts after which another department is asked beside, where the proof has that route. */
        @WithDefault("8")
        int assistAfter();
    }

    /** Keys. */
    interface Keys {

        /** Directory with {@code receipt.key} (SM2, encrypted PKCS#8) and {@code receipt.pub}. */
        @WithDefault("data/proof-keys")
        Path directory();

        /** Password of the key file. */
        @WithDefault("demo-only")
        String password();

        /** Whether a missing key is made at start; off in production, where it stops the start. */
        @WithDefault("true")
        boolean makeDemoKeys();
    }

    /** Guangdong's platform. */
    interface Guangdong {

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

        /** How long before the end of its life a token is renewed. */
        @WithDefault("5m")
        Duration renewBefore();
    }

    /** Shandong's platform. */
    interface Shandong {

        /** Id of this caller. */
        @WithDefault("shanwei-demo")
        String accessId();

        /** Token of this caller. */
        @WithDefault("demo-token")
        String accessToken();

        /** The private SM2 key answers are encrypted for, 64 hexadecimal digits; the default is a demonstration key. */
        @WithDefault("6f6e656e65742d64656d6f2d63616c6c65722d6b65792d6e6f742d7365637265")
        String privateKey();
    }

    /** Requests to other departments. */
    interface Assistance {

        /** How often due dates are looked at; {@code off} in tests that run the steps themselves. */
        @WithDefault("60s")
        String sweepInterval();
    }
}
