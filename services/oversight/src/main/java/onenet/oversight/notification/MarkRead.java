package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Use case: somebody has read a message. The first time counts; it also says that he still acts for whom it is written to. */
@ApplicationScoped
public class MarkRead {

    private final Messages messages;
    private final Contacts contacts;
    private final InstantSource clock;

    MarkRead(Messages messages, Contacts contacts, InstantSource clock) {
        this.messages = messages;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND for one that is not his */
    @Transactional
    public ListMessages.Shown handle(Actor reader, UUID id) {
        messages.seen(reader, id).orElseThrow(CommonProblem.NOT_FOUND::raise);
        messages.read(id, reader.id(), clock.instant());
        contacts.seen(reader);
        return messages.seen(reader, id).map(ListMessages.Shown::of).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
