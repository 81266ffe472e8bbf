package onenet.drafts;

import onenet.casework.actor.Actor;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Query: an enterprise's own drafts, or a window's of them, the one saved last first. */
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
                .map(uscc -> found(uscc, actor).range(0, AT_MOST - 1).list())
                .orElseGet(List::of);
    }

    private PanacheQuery<Draft> found(String uscc, Actor actor) {
        Sort newest = Sort.descending("savedAt");
        return actor.atCounter()
                ? drafts.find(
                        "uscc = ?1 and caseNumber is null and office = ?2",
                        newest,
                        uscc,
                        actor.office().orElseThrow())
                : drafts.find("uscc = ?1 and caseNumber is null", newest, uscc);
    }

    /** Also one that was handed in: it says which case it became. */
    @Transactional
    public Draft one(UUID id, Actor actor) {
        return drafts.own(id, actor);
    }

    /** @throws onenet.problem.Problem NOT_FOUND, DRAFT_HANDED_IN */
    @Transactional
    public Draft open(UUID id, Actor actor) {
        return drafts.own(id, actor).requireOpen();
    }
}
