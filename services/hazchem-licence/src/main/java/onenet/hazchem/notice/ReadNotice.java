package onenet.hazchem.notice;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: one of the papers of a case, for whoever may see the case. */
@ApplicationScoped
public class ReadNotice {

    private final LicenceDesk desk;
    private final Notices notices;

    ReadNotice(LicenceDesk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** @param kind the name of the paper, as in {@link NoticeKind} */
    @Transactional
    public String handle(String caseNumber, String kind, Actor actor) {
        LicenceCase licenceCase = desk.read(caseNumber, actor);
        NoticeKind paper = NoticeKind.of(kind, licenceCase).orElseThrow(CommonProblem.NOT_FOUND::raise);
        return notices.write(paper, licenceCase);
    }
}
