package onenet.oversight.notification.web;

import onenet.casework.actor.Role;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.CountDeliveries;
import onenet.oversight.notification.DeliveryAction;
import onenet.oversight.notification.DeliveryLifecycle;
import onenet.oversight.notification.DeliveryLine;
import onenet.oversight.notification.DeliveryStatus;
import onenet.oversight.notification.ListDeliveries;
import onenet.oversight.notification.MessageKind;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows the city how messages go out; never where to in full, and never what they say. */
final class DeliveryViews {

    private DeliveryViews() {}

    /**
     * A message on its way.
     *
     * @param version for the next act, as {@code "v<version>"} in If-Match
     * @param channel by which way
     * @param status where it stands
     * @param template code of its words
     * @param kind what the message is
     * @param holderUscc credit code of the party
     * @param caseNumber the case it is about
     * @param to where it goes, masked; absent for the message centre and where the address is forgotten
     * @param attempts how often it was tried since it was last set going
     * @param why it did not get there; absent where nothing is wrong
     * @param seen whether somebody of the party has read the message in the inbox
     * @param queuedAt when it was written
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryView(
            UUID id,
            long version,
            Channel channel,
            DeliveryStatus status,
            String template,
            MessageKind kind,
            String holderUscc,
            String caseNumber,
            String to,
            int attempts,
            String why,
            boolean seen,
            Instant queuedAt,
            Set<DeliveryAction> allowedActions) {}

    /**
     * A page of messages on their way.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryPage(List<DeliveryView> items, String next) {}

    /**
     * How many messages stand where.
     *
     * @param channel by which way
     * @param status where they stand
     * @param messages how many
     */
    record DeliveryCount(Channel channel, DeliveryStatus status, long messages) {}

    /**
     * What was set going again.
     *
     * @param redriven how many messages
     */
    record Redriven(int redriven) {}

    static DeliveryPage of(ListDeliveries.Page page, Set<Role> reader) {
        return new DeliveryPage(
                page.lines().shown().stream().map(each -> of(each, reader)).toList(), page.next());
    }

    static DeliveryView of(DeliveryLine line, Set<Role> reader) {
        return new DeliveryView(
                line.id(),
                line.version(),
                line.channel(),
                line.status(),
                line.template(),
                line.kind(),
                line.holder(),
                line.number(),
                line.masked().orElse(null),
                line.attempts(),
                line.why().orElse(null),
                line.seen(),
                line.queuedAt(),
                DeliveryLifecycle.TABLE.allowedActions(line.status(), reader));
    }

    static DeliveryCount of(CountDeliveries.Count count) {
        return new DeliveryCount(count.channel(), count.status(), count.messages());
    }
}
