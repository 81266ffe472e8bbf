package onenet.outbox;

import onenet.outbox.EnvelopeReader.UnreadableMessage;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may tell of what: the accounts of {@code contracts/asyncapi/accounts.yaml}. */
@Singleton
class Producers {

    private static final String SOURCE = "/services/";

    private final Map<String, String> published =
            Topology.read("accounts", new TypeReference<List<Account>>() {}).stream()
                    .collect(Collectors.toMap(Account::account, Account::publishes));

    /** @throws UnreadableMessage when the account that sent the event is not the one its source and type belong to */
    void requireOwn(ReceivedEvent event, String publishedBy) {
        String own = published.get(publishedBy);
        if (own == null
                || !event.source().equals(SOURCE + publishedBy)
                || !event.type().startsWith(own + ".")) {
            throw new UnreadableMessage("sent by '%s', which may not speak for %s about %s"
                    .formatted(publishedBy, event.source(), event.type()));
        }
    }

    /** @param word the first of its event types, such as {@code hazchem} */
    String sourceOf(String word) {
        return published.entrySet().stream()
                .filter(each -> each.getValue().equals(word))
                .map(each -> SOURCE + each.getKey())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody publishes " + word));
    }

    record Account(String account, String publishes) {}
}
