package onenet.simulators.messages;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A mail server on this machine alone: it takes every letter for everybody, keeps it in memory and sends nothing on. */
@Singleton
public class MailServer {

    private final GreenMail server;

    MailServer(
            @ConfigProperty(name = "onenet.simulators.mail.host") String host,
            @ConfigProperty(name = "onenet.simulators.mail.port") int port) {
        this.server = new GreenMail(new ServerSetup(port, host, ServerSetup.PROTOCOL_SMTP));
    }

    void start(@Observes StartupEvent startup) {
        server.start();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        server.stop();
    }

    /** The port it listens at; where any was asked for, the one that was free. */
    int port() {
        return server.getSmtp().getPort();
    }

    /** A letter as it came. */
    record Letter(String id, String to, String subject, String text) {}

    /** The newest first. */
    List<Letter> letters() {
        List<Letter> newest = new ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            newest.add(0, letter(each));
        }
        return newest;
    }

    void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException gone) {
            throw new IllegalStateException("letters not thrown away", gone);
        }
    }

    private static Letter letter(MimeMessage message) {
        try {
            String to = Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .collect(Collectors.joining(", "));
            return new Letter(
                    message.getMessageID(),
                    to,
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException unreadable) {
            return new Letter("", "", "?", unreadable.getMessage());
        }
    }
}
