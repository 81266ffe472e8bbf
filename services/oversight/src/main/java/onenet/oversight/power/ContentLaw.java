package onenet.oversight.power;

import onenet.oversight.OversightProblem;
import onenet.problem.Violation;

import java.util.List;

/** Whether an instrument says what one of its kind says, and nothing else. */
final class ContentLaw {

    private ContentLaw() {}

    static void check(Decree decree) {
        Content content = decree.content();
        boolean gives = decree.kind().gives();
        require(gives ? !content.lines().isEmpty() : content.lines().isEmpty(), "/lines");
        require(gives ? content.changes().isEmpty() : !content.changes().isEmpty(), "/changes");
        require(
                gives == (content.inFlight() == null)
                        || decree.kind() == InstrumentKind.RENEW
                        || decree.kind() == InstrumentKind.RESUME,
                "/inFlight");
        require(
                content.changes().stream().map(LineChange::line).distinct().count()
                        == content.changes().size(),
                "/changes");
        if (decree.kind() == InstrumentKind.ENTRUST) {
            entrustment(decree);
        }
        List<LineChange> changes = content.changes();
        for (int at = 0; at < changes.size(); at++) {
            change(decree.kind(), changes.get(at), "/changes/" + at);
        }
    }

    /** 委托书: both sides' duties and a term (law-review section 5), and that it goes no further (Order 45 Art. 6). */
    private static void entrustment(Decree decree) {
        Paper.Duties duties = decree.paper().duties();
        require(duties != null, "/duties");
        require(duties.noReEntrustment(), "/duties/noReEntrustment");
        List<GivenLine> lines = decree.content().lines();
        for (int at = 0; at < lines.size(); at++) {
            require(lines.get(at).until() != null, "/lines/" + at + "/until");
        }
    }

    private static void change(InstrumentKind kind, LineChange change, String pointer) {
        boolean renewal = kind == InstrumentKind.RENEW;
        require(renewal == (change.from() == null), pointer + "/from");
        require(!renewal || change.until() != null, pointer + "/until");
        require(kind == InstrumentKind.SUSPEND || renewal || change.until() == null, pointer + "/until");
        require(kind == InstrumentKind.RECALL || !change.narrowed(), pointer);
    }

    private static void require(boolean holds, String pointer) {
        if (!holds) {
            throw OversightProblem.INSTRUMENT_CONTENT.raise().at(Violation.inBody(pointer, "INSTRUMENT_CONTENT"));
        }
    }
}
