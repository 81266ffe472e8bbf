package onenet.hazchem.exchange;

import onenet.hazchem.project.HearProjectMatter;
import onenet.hazchem.project.ProjectMatter;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** Hears from safety-review what follows for operating licences when something a project rests on falls away. */
@ApplicationScoped
public class ProjectMatterListener implements EventListener {

    private static final Set<String> TYPES =
            Set.of("safetyreview.consequence-noted.v1", "safetyreview.consequence-settled.v1");

    /** What a licence can be held up or warned by; an acceptance to be made again is the owner's own. */
    private static final Set<String> CONSEQUENCES = Set.of("WARN", "BLOCK");

    private final HearProjectMatter hear;

    ProjectMatterListener(HearProjectMatter hear) {
        this.hear = hear;
    }

    @Override
    public String queue() {
        return "hazchem-licence.safetyreview";
    }

    @Override
    public boolean hears(String type) {
        return TYPES.contains(type);
    }

    /** What fell away before licences were told of it holds them up as well. */
    @Override
    public boolean fromTheStart() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        if (hears(event.type())
                && data.path("dependant").asText().equals("OPERATING_LICENCE")
                && CONSEQUENCES.contains(data.path("consequence").asText())) {
            hear.handle(told(data));
        }
    }

    private static ProjectMatter.Told told(JsonNode data) {
        return new ProjectMatter.Told(
                data.path("number").asLong(),
                data.path("holder").path("uscc").asText(),
                data.path("caseNumber").asText(),
                data.path("projectNumber").asText(),
                data.path("projectName").asText(),
                data.path("change").asText(),
                data.path("credentialName").asText(),
                LocalDate.parse(data.path("changedOn").asText()),
                data.path("consequence").asText(),
                data.path("basis").asText(),
                settledOn(data));
    }

    /** Until warnings stood, one was told as settled by being told; nothing was put right by that. */
    private static LocalDate settledOn(JsonNode data) {
        return data.hasNonNull("settledOn") && !data.path("settledBy").asText().equals("TELL")
                ? LocalDate.parse(data.path("settledOn").asText())
                : null;
    }
}
