package onenet.safetyreview.panel;

import onenet.draw.ClosedList;
import onenet.draw.Drawing;
import onenet.draw.Seat;
import onenet.draw.Seed;
import onenet.safetyreview.expert.PanelRules;

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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The panel of experts of one case, from the promise of its seed to what it says. */
@Entity
@Table(name = "panel")
public class Panel {

    /** The name of its draw: the case, and which panel of it. */
    @Id
    private String name;

    @Column(name = "case_number")
    private String caseNumber;

    /** Which panel of the case it is, from 1 on. */
    private int ordinal;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PanelStatus status;

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

    protected Panel() {}

    /**
     * A panel of which nobody knows yet who sits in it.
     *
     * @param before how many panels of the case were given up before
     */
    Panel(String caseNumber, int before, Seed seed) {
        this.ordinal = before + 1;
        this.name = "panel-" + caseNumber + "-" + ordinal;
        this.caseNumber = caseNumber;
        this.status = PanelLifecycle.TABLE.initial();
        this.drawing = Drawing.promised(name, seed);
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
        drawing = PanelProblem.drawn(() -> drawing.replace(code));
        Seat next = drawing.steps().get(drawing.steps().size() - 1);
        List<Member> then = new ArrayList<>(changed(code, member -> member.leaves(reason)));
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
        seat(code);
        move(PanelAction.SIGN_IN);
        members = changed(code, member -> member.signedIn(today));
    }

    /**
     * A member says what he thinks; once.
     *
     * @return whether it was the last one
     * @throws onenet.problem.Problem NOT_SEATED, NOT_SIGNED_IN, OPINION_GIVEN, OPINION_TOO_LATE
     */
    boolean give(String code, Member.Opinion own) {
        Member member = seat(code);
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
        members = changed(code, each -> each.thinks(own));
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
        members = members.stream()
                .map(member -> member.seated() && member.opinion() == null ? member.leaves("逾期未提出意见") : member)
                .toList();
    }

    /** Gives the panel up; a seed not told yet is told by nobody any more. */
    void abandon() {
        move(PanelAction.ABANDON);
        keptSeed = null;
    }

    /** @param revisions what the applicant is to revise; when there is nothing, the panel has spoken */
    void conclude(String text, List<String> revisions, LocalDate today) {
        move(revisions.isEmpty() ? PanelAction.CONCLUDE : PanelAction.ASK_REVISIONS);
        Judgement together =
                Judgement.ofAll(seated().map(each -> each.opinion().judgement()).toList());
        opinion = new PanelOpinion(
                together,
                text,
                seated().filter(each -> each.opinion().judgement() != together)
                        .map(Member::code)
                        .toList(),
                today,
                revisions.stream()
                        .map(asked -> new PanelOpinion.Revision(asked, null))
                        .toList());
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

    private void require(PanelAction action) {
        PanelLifecycle.TABLE.move(status, action);
    }

    private void move(PanelAction action) {
        status = PanelLifecycle.TABLE.move(status, action).to();
    }

    private Member seat(String code) {
        return seated().filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow(() -> PanelProblem.NOT_SEATED.raise(code));
    }

    private List<Member> changed(String code, UnaryOperator<Member> how) {
        return members.stream()
                .map(member -> member.holds(code) ? how.apply(member) : member)
                .toList();
    }

    /** Whether somebody has a task here now: from the notice until the panel has spoken. */
    public boolean asks(String code) {
        return (status == PanelStatus.SITTING || status == PanelStatus.HEARD || status == PanelStatus.REVISING)
                && seated().anyMatch(member -> member.code().equals(code));
    }

    /** Members who hold their seats, in the order drawn. */
    public Stream<Member> seated() {
        return members.stream().filter(Member::seated);
    }

    /** How many opinions are in. */
    public long opinions() {
        return seated().filter(member -> member.opinion() != null).count();
    }

    /** Codes of those whose opinions are not in. */
    public List<String> missing() {
        return seated().filter(member -> member.opinion() == null)
                .map(Member::code)
                .toList();
    }

    public String name() {
        return name;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public long version() {
        return version;
    }

    public PanelStatus status() {
        return status;
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
