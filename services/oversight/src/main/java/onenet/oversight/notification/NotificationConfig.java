package onenet.oversight.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of messages by mail, SMS and the province's message centre. */
@ConfigMapping(prefix = "onenet.oversight.notification")
public interface NotificationConfig {

    /** Secret that addresses of persons are encrypted with; who changes it makes every address unreadable. */
    @WithDefault("demo-contacts-secret")
    String secretKey();

    /** How often to look for messages to be sent; {@code off} for never. */
    @WithDefault("5s")
    String sendEvery();

    /** How often to ask the SMS provider what became of messages; {@code off} for never. */
    @WithDefault("10s")
    String askEvery();

    /** How often to look for contacts that have lapsed; {@code off} for never. */
    @WithDefault("1h")
    String lapseEvery();

    /** How long a worker may hold one message; afterwards another takes it up. Longer than the timeout. */
    @WithDefault("60s")
    Duration lease();

    /** Longest pause between two attempts. */
    @WithDefault("15m")
    Duration longestPause();

    /** Attempts without a clear answer after which a message is set aside for somebody to look at. */
    @WithDefault("8")
    int attempts();

    /** Questions to the SMS provider without a report after which it is no longer asked. */
    @WithDefault("20")
    int questions();

    /** Longest wait for one answer of the SMS provider, of the message centre or of the mail server. */
    @WithDefault("10s")
    Duration timeout();

    /** The SMS provider. */
    Sms sms();

    /** The province's message centre. */
    Centre centre();

    /** Settings of the SMS provider. */
    interface Sms {

        /** Base address, up to and including {@code /sms/v1}. */
        @WithDefault("http://127.0.0.1:8095/sms/v1")
        URI url();

        /** Account of this city at the provider. */
        @WithDefault("shanwei-demo")
        String account();

        /** Secret of the account. */
        @WithDefault("demo-secret")
        String secret();

        /** Signature in front of each SMS, as registered with the provider. */
        @WithDefault("【应急管理一网通办】")
        String signature();
    }

    /** Settings of the message centre. */
    interface Centre {

        /** Base address, up to and including {@code /message-centre/v1}; nothing goes there without one. */
        Optional<URI> url();

        /** Account of this city there. */
        Optional<String> account();

        /** Secret of the account. */
        Optional<String> secret();
    }
}
