package onenet.planfiling.draft;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Use case: a unit keeps its half-written filing; two windows on one draft do not overwrite one another. */
@ApplicationScoped
public class SaveDraft {

    /** The plan's own words are part of it: two hundred thousand letters, of three bytes each in Chinese. */
    private static final int LIMIT = 1024 * 1024;

    private final Drafts drafts;
    private final InstantSource clock;

    SaveDraft(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version the unit saw; null for a draft not saved yet
     * @throws onenet.problem.Problem PAYLOAD_TOO_LARGE over 1 MiB, STALE_VERSION when another window saved meanwhile
     */
    @Transactional
    public Draft handle(UUID id, String ifMatch, JsonNode form, Actor actor) {
        if (form.toString().getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            throw CommonProblem.PAYLOAD_TOO_LARGE.raise();
        }
        drafts.claim(id);
        Optional<Draft> found = drafts.findByIdOptional(id);
        Draft draft = found.isEmpty() && ifMatch == null
                ? new Draft(id, actor, form, clock.instant())
                : drafts.own(id, actor);
        if (found.isPresent()) {
            EntityTags.require(ifMatch, draft.version());
            draft.save(form, clock.instant());
        }
        drafts.persistAndFlush(draft);
        return draft;
    }
}
