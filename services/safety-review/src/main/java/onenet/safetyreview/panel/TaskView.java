package onenet.safetyreview.panel;

import onenet.casedesk.SubmittedMaterial;
import onenet.safetyreview.law.ReviewKind;

import java.time.LocalDate;
import java.util.List;

/**
 * What an expert is asked, and the papers he needs for it.
 *
 * @param panel name of the panel he sits in
 * @param office code of the office that asks
 * @param materials codes of the papers handed in, to be read page by page
 * @param opinionsBy last day for his opinion
 * @param signedInOn day he signed in; absent before
 * @param own his opinion; absent before he gave it
 * @param opinionsIn how many opinions are in, of how many seats
 * @param together what the panel says; absent before it
 */
public record TaskView(
        String panel,
        long version,
        PanelStatus status,
        String caseNumber,
        ReviewKind kind,
        String projectName,
        String office,
        List<String> materials,
        LocalDate opinionsBy,
        LocalDate signedInOn,
        Member.Opinion own,
        PanelView.Count opinionsIn,
        PanelOpinion together) {

    static TaskView of(ExpertTasks.Task task, String expert) {
        Panel panel = task.panel();
        Member own = panel.seated()
                .filter(member -> member.code().equals(expert))
                .findFirst()
                .orElseThrow();
        return new TaskView(
                panel.name(),
                panel.version(),
                panel.status(),
                panel.caseNumber(),
                task.found().kind(),
                task.found().projectName(),
                task.found().office(),
                task.found().application().materials().stream()
                        .map(SubmittedMaterial::material)
                        .distinct()
                        .toList(),
                panel.notice().map(HearingNotice::opinionsBy).orElse(null),
                own.signedInOn(),
                own.opinion(),
                new PanelView.Count(panel.opinions(), panel.seated().count()),
                panel.opinion().orElse(null));
    }
}
