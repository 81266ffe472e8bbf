package onenet.safetyreview.panel;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a panel stands, and what the applicant has against its members: while that is open, the panel comes to no end. */
@MappedSuperclass
public abstract class ContestablePanel extends PanelOfCase {

    private static final Set<PanelAction> WAITS = EnumSet.of(
            PanelAction.CLOSE_HEARING,
            PanelAction.CONCLUDE,
            PanelAction.ASK_REVISIONS,
            PanelAction.ANSWER_REVISIONS,
            PanelAction.END_REVISIONS);

    @Enumerated(EnumType.STRING)
    private PanelStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PanelObjection> objections = List.of();

    protected ContestablePanel() {}

    protected ContestablePanel(String caseNumber, int ordinal) {
        super(caseNumber, ordinal);
        this.status = PanelLifecycle.TABLE.initial();
    }

    /** @throws onenet.problem.Problem OBJECTION_OPEN for what waits until an objection is decided */
    void require(PanelAction action) {
        PanelLifecycle.TABLE.move(status, action);
        if (waits(action)) {
            throw PanelProblem.OBJECTION_OPEN.raise();
        }
    }

    void move(PanelAction action) {
        require(action);
        status = PanelLifecycle.TABLE.move(status, action).to();
    }

    /** Whether this waits until an objection is decided. */
    boolean waits(PanelAction action) {
        return contested() && WAITS.contains(action);
    }

    /** About one member the applicant says it once. */
    void keep(PanelObjection raised) {
        if (objections.stream().anyMatch(each -> each.code().equals(raised.code()))) {
            throw PanelProblem.OBJECTION_MADE.raise(raised.code());
        }
        List<PanelObjection> then = new ArrayList<>(objections);
        then.add(raised);
        objections = then;
    }

    void settle(String code, UnaryOperator<PanelObjection> how) {
        if (objections.stream().noneMatch(each -> each.openAbout(code))) {
            throw PanelProblem.OBJECTION_NOT_OPEN.raise(code);
        }
        objections = objections.stream()
                .map(each -> each.openAbout(code) ? how.apply(each) : each)
                .toList();
    }

    boolean contested() {
        return objections.stream().anyMatch(PanelObjection::open);
    }

    public List<PanelObjection> objections() {
        return List.copyOf(objections);
    }

    public PanelStatus status() {
        return status;
    }

    /** Whether anything is still to be done in it; while it is, the case is not examined. */
    public boolean isOpen() {
        return contested() || (status != PanelStatus.CONCLUDED && status != PanelStatus.ABANDONED);
    }
}
