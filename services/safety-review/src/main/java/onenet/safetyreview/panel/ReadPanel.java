package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.draw.Drawing;
import onenet.problem.CommonProblem;
import onenet.safetyreview.expert.Experts;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewStatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Query: the panel of a case, for whoever may see the case; and its draw, for everybody. */
@ApplicationScoped
public class ReadPanel {

    private final ReviewDesk desk;
    private final Panels panels;
    private final Experts experts;

    ReadPanel(ReviewDesk desk, Panels panels, Experts experts) {
        this.desk = desk;
        this.panels = panels;
        this.experts = experts;
    }

    /** @throws onenet.problem.Problem NOT_FOUND when there is no case for this actor, or no panel of it */
    public PanelView of(String caseNumber, Actor actor) {
        desk.read(caseNumber, actor);
        return view(panels.of(caseNumber).orElseThrow(CommonProblem.NOT_FOUND::raise), actor);
    }

    /** What is published of a draw; nothing of it is secret. */
    public Drawing draw(String name) {
        return panels.findByIdOptional(name).map(Panel::drawing).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** The panel after an act, for who took it. */
    public PanelView view(Panel panel, Actor actor) {
        ReviewCase found = desk.read(panel.caseNumber(), actor);
        boolean office = actor.isOfficer();
        return new PanelView(
                panel.name(),
                panel.caseNumber(),
                panel.version(),
                panel.status(),
                panel.drawing(),
                panel.members().stream().map(member -> member(member, office)).toList(),
                new PanelView.Count(panel.opinions(), panel.seated().count()),
                panel.notice().orElse(null),
                panel.opinion().orElse(null),
                offers(panel, found, actor));
    }

    private PanelView.MemberView member(Member member, boolean office) {
        return new PanelView.MemberView(
                member.code(),
                member.field(),
                experts.findByIdOptional(member.code())
                        .map(expert -> expert.entry().name())
                        .orElse(null),
                member.signedInOn(),
                member.opinion() != null,
                office ? member.opinion() : null,
                member.leftBecause());
    }

    /** Asked of the table that guards the acts; of the acts on a sitting panel an expert has his own page. */
    private static List<PanelAction> offers(Panel panel, ReviewCase found, Actor actor) {
        boolean own = actor.serves(found.office()) || actor.represents(found.holderUscc());
        Set<PanelAction> possible = own && found.status() == ReviewStatus.ACCEPTED
                ? PanelLifecycle.TABLE.allowedActions(panel.status(), actor.roles())
                : EnumSet.noneOf(PanelAction.class);
        return possible.stream().sorted().toList();
    }
}
