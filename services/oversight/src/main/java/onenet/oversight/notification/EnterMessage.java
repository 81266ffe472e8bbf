package onenet.oversight.notification;

import onenet.access.Powers;
import onenet.casework.LegalTime;
import onenet.casework.authority.Office;
import onenet.items.Text;
import onenet.oversight.terms.ItemWords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Use case: something was told of a case, and its party is written to: into the inbox, and on the ways its people have opened. Happening again it changes nothing;
 * what had happened long ago when it is heard is shown as read and sent nowhere.
 */
@ApplicationScoped
public class EnterMessage {

    private final Templates templates;
    private final Messages messages;
    private final QueueDeliveries queue;
    private final ItemWords items;
    private final Powers offices;
    private final InstantSource clock;

    EnterMessage(
            Templates templates,
            Messages messages,
            QueueDeliveries queue,
            ItemWords items,
            Powers offices,
            InstantSource clock) {
        this.templates = templates;
        this.messages = messages;
        this.queue = queue;
        this.items = items;
        this.offices = offices;
        this.clock = clock;
    }

    @Transactional
    public void handle(String type, Happening told) {
        templates.ofType(type).ifPresent(template -> enter(template, told));
    }

    private void enter(Template template, Happening told) {
        Instant now = clock.instant();
        Map<Fact, Text> said = told.said(items.item(told.about().itemCode()), office(told), templates.notStated());
        boolean past = templates.rulesOn(LegalTime.date(now)).isPast(told.happenedAt(), now);
        Message written =
                Message.of(told, template, new Message.Words(template.title(said), template.text(said), past), now);
        if (messages.enter(written) && !past) {
            queue.handle(written, template.channels());
        }
    }

    private Text office(Happening told) {
        String code = told.about().officeNow();
        String name = offices.office(code).map(Office::name).orElse(code);
        return new Text(name, name);
    }
}
