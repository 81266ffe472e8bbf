package onenet.hazchem.notice;

import onenet.hazchem.licencecase.LicenceCase;
import onenet.requests.Rehearsal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Query: the paper an act would make. The act itself is done, with every check it has, its paper is written from the file, and all of
 * it is taken back: what the officer looks at cannot differ from what he signs.
 */
@ApplicationScoped
public class RehearseAct {

    private final Notices notices;
    private final Rehearsal rehearsal;

    RehearseAct(Notices notices, Rehearsal rehearsal) {
        this.notices = notices;
        this.rehearsal = rehearsal;
    }

    /** @throws onenet.problem.Problem whatever the act itself would be refused with */
    public String handle(NoticeKind kind, Supplier<LicenceCase> act) {
        QuarkusTransaction.begin();
        try {
            rehearsal.begin();
            return notices.write(kind, act.get());
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
