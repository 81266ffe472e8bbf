package onenet.safetyreview.law;

/** Rule: who assessed the project before it was built may not assess it for acceptance (Order 45 Art. 26; trap 37). */
public final class AssessorConflict {

    private AssessorConflict() {}

    /** By credit code, whatever name it goes by. */
    public static boolean of(String feasibilityAssessor, String acceptanceAssessor) {
        return feasibilityAssessor.equals(acceptanceAssessor);
    }
}
