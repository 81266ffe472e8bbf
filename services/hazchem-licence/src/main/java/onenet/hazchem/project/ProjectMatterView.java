package onenet.hazchem.project;

import java.time.LocalDate;

/**
 * What follows for an operating licence when something a project of its holder rests on falls away.
 *
 * @param number of the consequence at safety-review
 * @param reviewCase the review whose office has it on its desk
 * @param change what fell away, such as DESIGN_LETTER_RESCINDED
 * @param credentialName by which people know it
 * @param changedOn the day of the law
 * @param consequence WARN: told, and holds nothing up; BLOCK: nothing is granted until it is settled there
 * @param basis what that rests on
 */
public record ProjectMatterView(
        long number,
        String reviewCase,
        String projectNumber,
        String projectName,
        String change,
        String credentialName,
        LocalDate changedOn,
        ProjectConsequence consequence,
        String basis) {

    /** What follows. */
    public enum ProjectConsequence {
        WARN,
        BLOCK
    }

    static ProjectMatterView of(ProjectMatter matter) {
        ProjectMatter.Told told = matter.told();
        return new ProjectMatterView(
                told.number(),
                told.reviewCase(),
                told.projectNumber(),
                told.projectName(),
                told.change(),
                told.credentialName(),
                told.changedOn(),
                ProjectConsequence.valueOf(told.consequence()),
                told.basis());
    }
}
