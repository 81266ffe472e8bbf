package onenet.drafts;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: an enterprise throws a draft away. */
@ApplicationScoped
public class DiscardDraft {

    private final Drafts drafts;

    DiscardDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, DRAFT_HANDED_IN */
    @Transactional
    public void handle(UUID id, Actor actor) {
        drafts.claim(id);
        drafts.delete(drafts.own(id, actor).requireOpen());
    }
}
