package onenet.safetyreview.jointreview;

import onenet.safetyreview.law.ReviewKind;

import java.time.LocalDate;
import java.util.List;

/**
 * What a department is asked.
 *
 * @param office code of the leading office
 * @param materials codes of the papers handed in that it needs for its answer, to be read page by page
 * @param asked every part this office answers for
 */
public record JointTaskView(
        String caseNumber,
        long version,
        ReviewKind kind,
        String projectNumber,
        String projectName,
        String office,
        List<String> materials,
        List<JointView.DepartmentView> asked) {

    static JointTaskView of(JointTasks.Task task, List<String> papers, LocalDate today) {
        return new JointTaskView(
                task.found().caseNumber(),
                task.review().version(),
                task.found().kind(),
                task.found().projectNumber(),
                task.found().projectName(),
                task.found().office(),
                papers,
                task.review().asked().stream()
                        .filter(each -> each.office().equals(task.office()))
                        .map(each -> JointView.DepartmentView.of(each, today, true))
                        .toList());
    }
}
