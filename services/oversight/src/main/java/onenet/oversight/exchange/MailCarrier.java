package onenet.oversight.exchange;

import onenet.oversight.notification.Carrier;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.NotificationConfig;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;

/**
 * Adapter: mail by SMTP. A mail server knows no keys: a message handed over again after a lost answer has the same Message-ID, by which mail programs tell
 * doubles.
 */
@Singleton
public class MailCarrier implements Carrier {

    private final ReactiveMailer mailer;
    private final NotificationConfig config;

    MailCarrier(ReactiveMailer mailer, NotificationConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Reply carry(Parcel parcel) {
        Mail mail = Mail.withText(parcel.to(), parcel.title(), parcel.text())
                .addHeader("Message-ID", "<" + parcel.key() + "@one-network-permits>")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(config.timeout());
            return Reply.accepted();
        } catch (RuntimeException failed) {
            // whatever the mail client throws is the other side's doing; what it says may name the address, so it is
            // not kept
            return refused(failed)
                    ? Reply.refused("the mail server refuses it")
                    : Reply.unclear(failed.getClass().getSimpleName());
        }
    }

    private static boolean refused(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException said) {
                return said.isPermanent();
            }
        }
        return false;
    }
}
