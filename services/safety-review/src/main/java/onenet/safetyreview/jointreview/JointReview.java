package onenet.safetyreview.jointreview;

import onenet.casework.calendar.WorkingCalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What departments say together of one case, and what the applicant is told. */
@Entity
@Table(name = "joint_review")
public class JointReview {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private JointStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Asked> asked = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Settlement> settled = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Frame frame;

    @JdbcTypeCode(SqlTypes.JSON)
    private JointReply reply;

    protected JointReview() {}

    /**
     * Asks departments, all on one day.
     *
     * @param acceptedOn day the frame runs from
     * @throws onenet.problem.Problem DEPARTMENT_UNKNOWN, also for none and for one named twice
     */
    JointReview(
            String caseNumber,
            List<String> departments,
            LocalDate acceptedOn,
            LocalDate today,
            JointRules.Version rules,
            WorkingCalendar calendar) {
        this.caseNumber = caseNumber;
        this.status = JointLifecycle.TABLE.initial();
        if (departments.isEmpty()) {
            throw JointProblem.DEPARTMENT_UNKNOWN.raise("");
        }
        for (String each : departments) {
            JointRules.Department department = rules.departments().get(each);
            if (department == null
                    || asked.stream().anyMatch(one -> one.department().equals(each))) {
                throw JointProblem.DEPARTMENT_UNKNOWN.raise(each);
            }
            LocalDate dueOn = calendar.plusWorkingDays(today, department.days());
            asked.add(new Asked(each, department.office(), dueOn, department.silence(), null));
        }
        this.frame = Frame.of(acceptedOn, rules.frameDays(), calendar);
    }

    /**
     * A department answers for itself.
     *
     * @param office code of the office that signed in
     * @throws onenet.problem.Problem ANSWERS_FOR_ANOTHER, JOINT_OPINION_GIVEN, JOINT_OPINION_TOO_LATE
     */
    void answer(String department, String office, JointOpinion opinion) {
        require(JointAction.ANSWER);
        Asked one = asked.stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow(() -> JointProblem.DEPARTMENT_UNKNOWN.raise(department));
        if (!one.office().equals(office)) {
            throw JointProblem.ANSWERS_FOR_ANOTHER.raise(department);
        }
        if (settled.stream().anyMatch(each -> each.topic().equals(department))) {
            throw JointProblem.JOINT_OPINION_TOO_LATE.raise(one.dueOn());
        }
        Asked answered = one.answers(opinion);
        asked = asked.stream().map(each -> each == one ? answered : each).toList();
    }

    /**
     * The leading office settles what departments left open.
     *
     * @throws onenet.problem.Problem OPINIONS_OUTSTANDING, NOTHING_TO_SETTLE
     */
    void settle(Settlement settlement) {
        require(JointAction.SETTLE);
        requireAllIn(settlement.settledOn());
        if (open(settlement.settledOn()).stream().noneMatch(each -> each.topic().equals(settlement.topic()))) {
            throw JointProblem.NOTHING_TO_SETTLE.raise(settlement.topic());
        }
        List<Settlement> more = new ArrayList<>(settled);
        more.add(settlement);
        settled = more;
    }

    /**
     * The whole gets longer, once, with the consent of the head of the government (Licensing Law Art. 42 para. 2).
     *
     * @throws onenet.problem.Problem FRAME_EXTENDED_ALREADY
     */
    void extend(String reason, JointRules.Version rules, WorkingCalendar calendar) {
        require(JointAction.EXTEND_FRAME);
        if (frame.extendedBecause() != null) {
            throw JointProblem.FRAME_EXTENDED_ALREADY.raise();
        }
        frame = frame.extended(rules.extensionDays(), reason, calendar);
    }

    /**
     * The applicant is told once, and one thing.
     *
     * @throws onenet.problem.Problem OPINIONS_OUTSTANDING, CONTRADICTION_NOT_SETTLED
     */
    void reply(LocalDate today) {
        require(JointAction.REPLY);
        requireAllIn(today);
        open(today).stream().findFirst().ifPresent(first -> {
            throw JointProblem.CONTRADICTION_NOT_SETTLED.raise(first.topic());
        });
        reply = JointReply.of(asked, settled, today);
        status = JointLifecycle.TABLE.move(status, JointAction.REPLY).to();
    }

    /** What is to be settled still. */
    public List<Contradiction> open(LocalDate today) {
        return Contradiction.among(asked, today).stream()
                .filter(each -> settled.stream().noneMatch(done -> done.topic().equals(each.topic())))
                .toList();
    }

    private void requireAllIn(LocalDate today) {
        asked.stream()
                .filter(each -> each.on(today) == JointView.DepartmentStanding.OPEN)
                .findFirst()
                .ifPresent(each -> {
                    throw JointProblem.OPINIONS_OUTSTANDING.raise(each.department(), each.dueOn());
                });
    }

    private void require(JointAction action) {
        JointLifecycle.TABLE.move(status, action);
    }

    /** Whether this office was asked. */
    public boolean asks(String office) {
        return asked.stream().anyMatch(each -> each.office().equals(office));
    }

    public String caseNumber() {
        return caseNumber;
    }

    public long version() {
        return version;
    }

    public JointStatus status() {
        return status;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    public List<Settlement> settled() {
        return List.copyOf(settled);
    }

    public Frame frame() {
        return frame;
    }

    public Optional<JointReply> reply() {
        return Optional.ofNullable(reply);
    }
}
