package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Query: one message to whom the reader speaks for. */
@ApplicationScoped
public class ReadMessage {

    private final Messages messages;

    ReadMessage(Messages messages) {
        this.messages = messages;
    }

    /** @throws onenet.problem.Problem NOT_FOUND for one that is not his */
    @Transactional
    public ListMessages.Shown handle(Actor reader, UUID id) {
        return messages.seen(reader, id).map(ListMessages.Shown::of).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
