package onenet.oversight.sampling;

import onenet.draw.Candidate;
import onenet.draw.ClosedList;
import onenet.draw.Excluded;
import onenet.draw.Seat;
import onenet.draw.Wanted;
import onenet.oversight.OversightProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list inspectors are drawn from: a field for each drawn case, and in it a ticket for each inspector who may check it. So one inspector may be drawn
 * for several cases, never twice for one, and who may not check a case stands on the list with what keeps him from it.
 */
final class InspectorList {

    private InspectorList() {}

    /**
     * @param inspectors who may be drawn for this kind of check today
     * @throws onenet.problem.Problem SAMPLING_TOO_FEW_INSPECTORS for a case too few may check
     */
    static ClosedList of(List<EndedCase> drawn, List<InspectorEntry> inspectors, Parts parts, int each) {
        requireEnough(drawn, inspectors, parts, each);
        List<Candidate> may = new ArrayList<>();
        List<Excluded> mayNot = new ArrayList<>();
        List<Wanted> wanted = new ArrayList<>();
        for (EndedCase about : drawn) {
            wanted.add(new Wanted(about.caseNumber(), each));
            for (InspectorEntry inspector : inspectors) {
                String ticket = ticket(inspector.code(), about.caseNumber());
                conflict(inspector, about, parts)
                        .ifPresentOrElse(
                                why -> mayNot.add(
                                        new Excluded(ticket, why.shown().name())),
                                () -> may.add(new Candidate(ticket, ticket, List.of(about.caseNumber()))));
            }
        }
        return new ClosedList(may, mayNot, wanted);
    }

    /** Whether each case has inspectors enough is known before anybody knows which is drawn: else a draw could fail, and be made again. */
    static void requireEnough(List<EndedCase> cases, List<InspectorEntry> inspectors, Parts parts, int each) {
        for (EndedCase about : cases) {
            long may = inspectors.stream()
                    .filter(inspector -> conflict(inspector, about, parts).isEmpty())
                    .count();
            if (may < each) {
                throw OversightProblem.SAMPLING_TOO_FEW_INSPECTORS.raise(about.caseNumber(), each);
            }
        }
    }

    private static Optional<Conflict> conflict(InspectorEntry inspector, EndedCase about, Parts parts) {
        return ConflictOfCheck.of(inspector, about, parts.took(about.caseNumber(), inspector.personId()));
    }

    private static String ticket(String inspector, String caseNumber) {
        return inspector + "." + caseNumber;
    }

    /** Code of the inspector who was drawn for the case the seat is named after. */
    static String inspector(Seat seat) {
        return seat.code().substring(0, seat.code().length() - seat.field().length() - 1);
    }
}
