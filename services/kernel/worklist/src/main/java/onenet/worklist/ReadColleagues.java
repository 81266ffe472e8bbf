package onenet.worklist;

import onenet.casedesk.Colleagues;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: the officers an office's desk knows, for that office. */
@ApplicationScoped
public class ReadColleagues {

    private final Colleagues colleagues;

    ReadColleagues(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Transactional
    public List<ColleagueView> handle(Actor actor) {
        return actor.office().stream()
                .flatMap(office -> colleagues.at(office).stream())
                .map(each -> ColleagueView.of(each, actor))
                .toList();
    }
}
