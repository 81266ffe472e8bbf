package onenet.drafts;

import onenet.casework.actor.Actor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Use case: a draft is handed in and becomes one case, however often it is sent: from two windows, or once more after an answer that was
 * lost. A key of idempotency does not see that, for each window has its own.
 */
@ApplicationScoped
public class HandInDraft {

    private final Drafts drafts;
    private final InstantSource clock;

    HandInDraft(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Whoever hands in the same draft waits until this transaction ends. An id of no draft (it was thrown away meanwhile, or a program never
     * saved it) is remembered as well.
     *
     * @param id null where the form was never a draft: then it is handed in as often as it is sent
     * @param submit receives the case and says its number
     * @throws onenet.problem.Problem NOT_FOUND for another enterprise's draft
     */
    @Transactional
    public HandedIn handle(UUID id, String kind, Actor actor, Supplier<String> submit) {
        if (id == null) {
            return new HandedIn(submit.get(), false);
        }
        drafts.claim(id);
        Draft draft = found(id, kind, actor);
        Optional<String> before = draft.caseNumber();
        if (before.isPresent()) {
            return new HandedIn(before.get(), true);
        }
        String number = submit.get();
        draft.become(number, clock.instant());
        drafts.persist(draft);
        return new HandedIn(number, false);
    }

    private Draft found(UUID id, String kind, Actor actor) {
        return drafts.findByIdOptional(id).isPresent()
                ? drafts.own(id, actor)
                : new Draft(id, actor, kind, JsonNodeFactory.instance.objectNode(), clock.instant());
    }
}
