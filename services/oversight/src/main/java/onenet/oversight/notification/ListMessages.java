package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Query: the messages to whom the reader speaks for, what happened last first. */
@ApplicationScoped
public class ListMessages {

    private final Messages messages;

    ListMessages(Messages messages) {
        this.messages = messages;
    }

    /** Which of them are meant. */
    public enum MessageBox {
        ALL,
        UNREAD
    }

    /** A message and when this reader read it. */
    public record Shown(Message message, Optional<Instant> readAt) {

        static Shown of(Messages.Row row) {
            return new Shown(row.message(), Optional.ofNullable(row.readAt()));
        }
    }

    /**
     * A page of the inbox.
     *
     * @param unread how many the reader has not read; a hundred for that many and more
     */
    public record Inbox(Lines<Shown> lines, int unread) {

        /** Cursor of the next page; null on the last. */
        public String next() {
            return lines.next(each -> Messages.place(each.message()));
        }
    }

    /** @param cursor of the page before; null for the first page */
    @Transactional
    public Inbox handle(Actor reader, MessageBox which, String cursor, int limit) {
        Lines<Messages.Row> rows =
                Lines.of(messages.page(reader, which == MessageBox.UNREAD, cursor, limit + 1), limit);
        return new Inbox(
                new Lines<>(rows.shown().stream().map(Shown::of).toList(), rows.more()), messages.unread(reader));
    }
}
