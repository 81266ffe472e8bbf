package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.items.Text;
import onenet.problem.CommonProblem;
import onenet.safetyreview.expert.Experts;
import onenet.safetyreview.expert.PanelRules;
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
    private final PanelRules rules;
    private final ShownNames names;

    ReadPanel(ReviewDesk desk, Panels panels, Experts experts, PanelRules rules, ShownNames names) {
        this.desk = desk;
        this.panels = panels;
        this.experts = experts;
        this.rules = rules;
        this.names = names;
    }

    /** @throws onenet.problem.Problem NOT_FOUND when there is no case for this actor, or no panel of it */
    public PanelView of(String caseNumber, Actor actor) {
        desk.read(caseNumber, actor);
        return view(panels.of(caseNumber).orElseThrow(CommonProblem.NOT_FOUND::raise), actor);
    }

    /** What is published of a draw; nothing of it is secret. */
    public PublishedDraw draw(String name) {
        return panels.findByIdOptional(name)
                .map(panel -> PublishedDraw.of(panel, givenUp(panel)))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private PublishedDraw.DrawGivenUp givenUp(Panel panel) {
        return panel.givingUp()
                .filter(end -> end.givenUpOn() != null)
                .map(end -> {
                    Text reason = end.reason() == null ? null : rules.givingUp().get(end.reason());
                    return new PublishedDraw.DrawGivenUp(
                            end.givenUpOn(), reason == null ? null : reason.zh(), reason == null ? null : reason.en());
                })
                .orElse(null);
    }

    /** The panel after an act, for who took it. */
    public PanelView view(Panel panel, Actor actor) {
        ReviewCase found = desk.read(panel.caseNumber(), actor);
        boolean office = actor.isOfficer();
        // the office knows whom it asked
        boolean named = office || names.toApplicant(panel);
        return new PanelView(
                panel.name(),
                panel.caseNumber(),
                panel.version(),
                panel.status(),
                panel.drawing(),
                panel.members().stream()
                        .map(member -> member(member, office, named))
                        .toList(),
                new PanelView.Count(panel.opinions(), panel.seated().count()),
                panel.notice().orElse(null),
                panel.opinion().orElse(null),
                panel.givingUp().map(end -> office ? end : end.unnamed()).orElse(null),
                panel.replaces().orElse(null),
                panel.objections().stream()
                        .map(each -> office ? each : each.unnamed())
                        .toList(),
                offers(panel, found, actor));
    }

    private PanelView.MemberView member(Member member, boolean office, boolean named) {
        return new PanelView.MemberView(
                member.code(),
                member.field(),
                named
                        ? experts.findByIdOptional(member.code())
                                .map(expert -> expert.entry().name())
                                .orElse(null)
                        : null,
                member.signedInOn(),
                member.opinion() != null,
                office ? member.opinion() : null,
                member.leftBecause());
    }

    /** Asked of the table that guards the acts; of the acts on a sitting panel an expert has his own page. */
    private List<PanelAction> offers(Panel panel, ReviewCase found, Actor actor) {
        boolean own = actor.serves(found.office()) || actor.represents(found.holderUscc());
        Set<PanelAction> possible = own && found.status() == ReviewStatus.ACCEPTED
                ? PanelLifecycle.TABLE.allowedActions(panel.status(), actor.roles())
                : EnumSet.noneOf(PanelAction.class);
        return possible.stream().filter(action -> open(panel, action)).sorted().toList();
    }

    private boolean open(Panel panel, PanelAction action) {
        return switch (action) {
            case GIVE_UP, KEEP -> panel.givingUp().isPresent();
            case OBJECT -> names.toApplicant(panel);
            case UPHOLD_OBJECTION, DISMISS_OBJECTION -> panel.contested();
            default -> !panel.waits(action);
        };
    }
}
