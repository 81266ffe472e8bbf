package onenet.oversight.notification.web;

import onenet.items.Text;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.ListMessages;
import onenet.oversight.notification.Message;
import onenet.oversight.notification.MessageKind;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows messages to those they are written to. */
final class MessageViews {

    private MessageViews() {}

    /**
     * A message to the party of a case.
     *
     * @param id its id, the same however often its event is told
     * @param kind what it is: a notice the law wants told, how the case goes on, or what is to be done by a day
     * @param service which service has the case
     * @param caseNumber the case it is about
     * @param title one line
     * @param text what happened and where to read it
     * @param past whether it had happened long ago when it was heard; it counts as read
     * @param happenedAt when it happened
     * @param readAt when the reader read it; absent until then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessageView(
            UUID id,
            MessageKind kind,
            CaseService service,
            String caseNumber,
            Text title,
            Text text,
            boolean past,
            Instant happenedAt,
            Instant readAt) {}

    /**
     * A page of the inbox.
     *
     * @param unread how many the reader has not read; a hundred stands for that many and more
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessagePage(List<MessageView> items, int unread, String next) {}

    static MessagePage of(ListMessages.Inbox inbox) {
        return new MessagePage(
                inbox.lines().shown().stream().map(MessageViews::of).toList(), inbox.unread(), inbox.next());
    }

    static MessageView of(ListMessages.Shown shown) {
        Message message = shown.message();
        return new MessageView(
                message.id(),
                message.kind(),
                message.service(),
                message.number(),
                message.title(),
                message.text(),
                message.past(),
                message.happenedAt(),
                shown.readAt().orElse(null));
    }
}
