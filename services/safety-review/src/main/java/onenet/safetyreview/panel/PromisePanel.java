package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.draw.Seed;
import onenet.safetyreview.reviewcase.ReviewCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Map;

/** Use case: the office promises the seed a panel will be drawn with; from now on nobody can change it. */
@ApplicationScoped
public class PromisePanel {

    private final PanelDoor door;
    private final Panels panels;
    private final SecureRandom random = new SecureRandom();

    PromisePanel(PanelDoor door, Panels panels) {
        this.door = door;
        this.panels = panels;
    }

    /** @throws onenet.problem.Problem PANEL_EXISTS while the case has a panel that was not given up */
    @Transactional
    public Panel handle(String caseNumber, Actor examiner) {
        ReviewCase found = door.caseFor(caseNumber, examiner, PanelAction.CLOSE_LIST);
        panels.of(caseNumber)
                .filter(panel -> panel.status() != PanelStatus.ABANDONED)
                .ifPresent(panel -> {
                    throw PanelProblem.PANEL_EXISTS.raise();
                });
        Panel panel = new Panel(found.caseNumber(), (int) panels.ever(caseNumber), Seed.random(random));
        return door.file(
                panel, examiner, "PROMISE", Map.of("promise", panel.drawing().promise()));
    }
}
