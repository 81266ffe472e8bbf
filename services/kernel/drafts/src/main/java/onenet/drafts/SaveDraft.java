package onenet.drafts;

import onenet.casework.actor.Actor;
import onenet.requests.EntityTags;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Use case: an enterprise keeps its half-written form; two windows on one draft do not overwrite one another. The same form sent again, since
 * the first answer was lost on its way, contradicts nobody.
 */
@ApplicationScoped
public class SaveDraft {

    private final Drafts drafts;
    private final DraftForms forms;
    private final InstantSource clock;

    SaveDraft(Drafts drafts, DraftForms forms, InstantSource clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version the enterprise saw; null for a draft not saved yet
     * @throws onenet.problem.Problem INVALID_INPUT for a kind the service has no form of, PAYLOAD_TOO_LARGE over the limit of
     *     its forms, STALE_VERSION when another window saved meanwhile, DRAFT_HANDED_IN when it is a case already
     */
    @Transactional
    public Draft handle(UUID id, String ifMatch, String kind, JsonNode form, Actor actor) {
        forms.require(kind, form);
        drafts.claim(id);
        Optional<Draft> found = drafts.findByIdOptional(id);
        Draft draft = found.isEmpty() && ifMatch == null
                ? new Draft(id, actor, kind, form, clock.instant())
                : drafts.own(id, actor);
        if (found.isPresent()) {
            draft.requireOpen();
            if (ifMatch != null && !ifMatch.isBlank() && draft.holds(kind, form)) {
                return draft;
            }
            EntityTags.require(ifMatch, draft.version());
            draft.save(kind, form, clock.instant());
        }
        drafts.persistAndFlush(draft);
        return draft;
    }
}
