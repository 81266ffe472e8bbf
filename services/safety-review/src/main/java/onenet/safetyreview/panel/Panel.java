package onenet.safetyreview.panel;

import onenet.draw.ClosedList;
import onenet.draw.Drawing;
import onenet.draw.Seat;
import onenet.draw.Seed;
import onenet.safetyreview.expert.PanelRules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The panel of experts of one case, from the promise of its seed to what it says. */
@Entity
@Table(name = "panel")
public class Panel extends ContestablePanel {

    /** Everything published of the draw. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Drawing drawing;

    /** Kept until it is told; null afterwards. */
    @Column(name = "kept_seed")
    private String keptSeed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Member> members = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private HearingNotice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    private PanelOpinion opinion;

    /** Null while nobody wants to give it up. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "giving_up")
    private PanelGivingUp givingUp;

    protected Panel() {}

    /**
     * A panel of which nobody knows yet who sits in it.
     *
     * @param before how many panels of the case were given up before
     */
    Panel(String caseNumber, int before, Seed seed) {
        super(caseNumber, before + 1);
        this.drawing = Drawing.promised(name(), seed);
        this.keptSeed = seed.hex();
    }

    /** @throws onenet.problem.Problem PANEL_WITHOUT_QUORUM, NOT_ENOUGH_PEOPLE */
    void close(ClosedList list, PanelRules.Version rules) {
        if (!rules.seats(list.seats())) {
            throw PanelProblem.PANEL_WITHOUT_QUORUM.raise(rules.quorum());
        }
        require(PanelAction.CLOSE_LIST);
        drawing = PanelProblem.drawn(() -> drawing.close(list));
        move(PanelAction.CLOSE_LIST);
    }

    /** @throws onenet.problem.Problem LIST_NOT_FIXED, SEED_PUBLISHED_TWICE */
    void tell() {
        drawing = PanelProblem.drawn(() -> drawing.tell(new Seed(keptSeed == null ? drawing.seed() : keptSeed)));
        move(PanelAction.TELL_SEED);
        keptSeed = null;
        members = drawing.steps().stream()
                .map(seat -> Member.drawn(seat.code(), seat.field()))
                .toList();
    }

    /**
     * Draws another in the place of a member who cannot come. Who comes late to a sitting panel has as long as the others had.
     *
     * @throws onenet.problem.Problem NOT_SEATED, NOT_ENOUGH_PEOPLE, OPINION_GIVEN when his opinion is in
     */
    void replace(String code, String reason, PanelDay day) {
        require(PanelAction.REPLACE);
        if (members.stream().anyMatch(member -> member.holds(code) && member.opinion() != null)) {
            throw PanelProblem.OPINION_GIVEN.raise();
        }
        drawNext(code, reason, day);
    }

    private void drawNext(String code, String reason, PanelDay day) {
        drawing = PanelProblem.drawn(() -> drawing.replace(code));
        Seat next = drawing.steps().get(drawing.steps().size() - 1);
        List<Member> then = new ArrayList<>(seats().changed(code, member -> member.leaves(reason)));
        then.add(Member.drawn(next.code(), next.field()));
        members = then;
        if (notice != null) {
            notice = notice.until(day.opinionsBy());
        }
    }

    /** Begins to sit: the applicant was told in writing, and from that day the time of the experts does not count. */
    void convene(String reference, int days, PanelDay day) {
        move(PanelAction.CONVENE);
        notice = HearingNotice.sent(reference, days, day);
    }

    /** @throws onenet.problem.Problem NOT_SEATED */
    void signIn(String code, LocalDate today) {
        seats().seat(code);
        move(PanelAction.SIGN_IN);
        members = seats().changed(code, member -> member.signedIn(today));
    }

    /**
     * A member says what he thinks; once.
     *
     * @return whether it was the last one
     * @throws onenet.problem.Problem NOT_SEATED, NOT_SIGNED_IN, OPINION_GIVEN, OPINION_TOO_LATE
     */
    boolean give(String code, Member.Opinion own) {
        Member member = seats().seat(code);
        require(PanelAction.GIVE_OPINION);
        if (member.signedInOn() == null) {
            throw PanelProblem.NOT_SIGNED_IN.raise();
        }
        if (member.opinion() != null) {
            throw PanelProblem.OPINION_GIVEN.raise();
        }
        if (own.givenOn().isAfter(notice.opinionsBy())) {
            throw PanelProblem.OPINION_TOO_LATE.raise(notice.opinionsBy());
        }
        members = seats().changed(code, each -> each.thinks(own));
        boolean last = opinions() == seated().count();
        move(last ? PanelAction.GIVE_LAST_OPINION : PanelAction.GIVE_OPINION);
        return last;
    }

    /** Reminds those whose opinions are not in; who they are. */
    List<String> remind(LocalDate today) {
        move(PanelAction.REMIND);
        notice = notice.reminded(today);
        return missing();
    }

    /**
     * Ends the hearing without those who let their term pass, when those who spoke make a panel by themselves.
     *
     * @throws onenet.problem.Problem OPINIONS_TERM_RUNNING, PANEL_WITHOUT_QUORUM
     */
    void closeHearing(LocalDate today, PanelRules.Version rules) {
        require(PanelAction.CLOSE_HEARING);
        if (!today.isAfter(notice.opinionsBy())) {
            throw PanelProblem.OPINIONS_TERM_RUNNING.raise(notice.opinionsBy());
        }
        if (!rules.seats((int) opinions())) {
            throw PanelProblem.PANEL_WITHOUT_QUORUM.raise(rules.quorum());
        }
        move(PanelAction.CLOSE_HEARING);
        members = seats().whoSpoke();
    }

    /** Gives the panel up before its seed is told; nobody tells it any more. */
    void abandon(String words, String by, LocalDate today) {
        move(PanelAction.ABANDON);
        keptSeed = null;
        givingUp = PanelGivingUp.early(words, by, today);
    }

    /** Once somebody is drawn, giving up could serve to draw others: one proposes it. */
    void proposeGivingUp(String reason, String words, String by, LocalDate today) {
        move(PanelAction.PROPOSE_GIVING_UP);
        givingUp = PanelGivingUp.proposed(reason, words, by, today);
    }

    /**
     * Another decides it.
     *
     * @throws onenet.problem.Problem GIVING_UP_NOT_PROPOSED, GIVEN_UP_BY_ONE
     */
    void decideGivingUp(boolean approves, String by, LocalDate today) {
        require(PanelAction.GIVE_UP);
        if (givingUp == null) {
            throw PanelProblem.GIVING_UP_NOT_PROPOSED.raise();
        }
        if (givingUp.proposedBy().equals(by)) {
            throw PanelProblem.GIVEN_UP_BY_ONE.raise();
        }
        move(approves ? PanelAction.GIVE_UP : PanelAction.KEEP);
        givingUp = approves ? givingUp.approved(by, today) : null;
    }

    /** @param revisions what the applicant is to revise; when there is nothing, the panel has spoken */
    void conclude(String text, List<String> revisions, LocalDate today) {
        move(revisions.isEmpty() ? PanelAction.CONCLUDE : PanelAction.ASK_REVISIONS);
        opinion = PanelOpinion.of(seated().toList(), text, revisions, today);
    }

    /**
     * The applicant states what he revised, point by point.
     *
     * @throws onenet.problem.Problem REVISIONS_NOT_ANSWERED when a point is left out
     */
    void answer(List<String> answers) {
        require(PanelAction.ANSWER_REVISIONS);
        opinion = opinion.answered(answers);
        move(PanelAction.ANSWER_REVISIONS);
    }

    /**
     * The applicant let his term pass; the office goes on with what it has.
     *
     * @param lastDay of that term
     * @throws onenet.problem.Problem REVISIONS_TERM_RUNNING
     */
    void endRevisions(LocalDate today, LocalDate lastDay) {
        require(PanelAction.END_REVISIONS);
        if (!today.isAfter(lastDay)) {
            throw PanelProblem.REVISIONS_TERM_RUNNING.raise(lastDay);
        }
        move(PanelAction.END_REVISIONS);
    }

    /**
     * The applicant holds that somebody who sits is tied to a party.
     *
     * @throws onenet.problem.Problem NOT_SEATED, OBJECTION_MADE
     */
    void object(PanelObjection raised) {
        require(PanelAction.OBJECT);
        seats().seat(raised.code());
        keep(raised);
        move(PanelAction.OBJECT);
    }

    /**
     * An officer who did not examine decides it. Where it holds, the next of the draw takes the place, and what the panel said with him in it falls away.
     *
     * @throws onenet.problem.Problem OBJECTION_NOT_OPEN, NOT_SEATED, NOT_ENOUGH_PEOPLE
     */
    void decideObjection(String code, boolean holds, String why, String by, PanelDay day) {
        PanelAction action = holds ? PanelAction.UPHOLD_OBJECTION : PanelAction.DISMISS_OBJECTION;
        require(action);
        settle(code, each -> each.decided(holds, why, by, day.today()));
        if (holds) {
            drawNext(code, "回避申请成立", day);
            opinion = null;
        }
        move(action);
    }

    private Seats seats() {
        return new Seats(members);
    }

    /** Whether somebody has a task here now: from the notice until the panel has spoken. */
    public boolean asks(String code) {
        return (status() == PanelStatus.SITTING || status() == PanelStatus.HEARD || status() == PanelStatus.REVISING)
                && seated().anyMatch(member -> member.code().equals(code));
    }

    /** Members who hold their seats, in the order drawn. */
    public Stream<Member> seated() {
        return seats().seated();
    }

    /** How many opinions are in. */
    public long opinions() {
        return seats().opinions();
    }

    /** Codes of those whose opinions are not in. */
    public List<String> missing() {
        return seats().missing();
    }

    public Optional<PanelGivingUp> givingUp() {
        return Optional.ofNullable(givingUp);
    }

    public Drawing drawing() {
        return drawing;
    }

    /** Everybody ever drawn, in order. */
    public List<Member> members() {
        return List.copyOf(members);
    }

    public Optional<HearingNotice> notice() {
        return Optional.ofNullable(notice);
    }

    public Optional<PanelOpinion> opinion() {
        return Optional.ofNullable(opinion);
    }
}
