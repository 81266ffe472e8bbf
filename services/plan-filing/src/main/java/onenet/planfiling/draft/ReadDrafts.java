package onenet.planfiling.draft;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Query: a unit's own drafts, the one saved last first. */
@ApplicationScoped
public class ReadDrafts {

    private static final int AT_MOST = 50;

    private final Drafts drafts;

    ReadDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    public List<Draft> all(Actor actor) {
        return actor.enterprise()
                .map(uscc -> drafts.find("uscc = ?1 order by savedAt desc", uscc)
                        .range(0, AT_MOST - 1)
                        .list())
                .orElseGet(List::of);
    }

    @Transactional
    public Draft one(UUID id, Actor actor) {
        return drafts.own(id, actor);
    }
}
