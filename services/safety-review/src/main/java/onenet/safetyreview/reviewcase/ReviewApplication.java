package onenet.safetyreview.reviewcase;

import onenet.casedesk.SubmittedMaterial;

import java.util.List;

/**
 * What the owner applies with, beside the project itself.
 *
 * @param applicant how to reach him
 * @param designManagement division of work and HAZOP in the design; null in a condition review
 * @param materials what was handed in
 */
public record ReviewApplication(
        Applicant applicant, DesignManagement designManagement, List<SubmittedMaterial> materials) {

    public ReviewApplication {
        materials = List.copyOf(materials);
    }

    /**
     * The owner as the form asks for him.
     *
     * @param unitKind kind of unit, as registered
     * @param head person in charge
     * @param mail address of his mail; null where he gave none
     */
    public record Applicant(
            String address,
            String postcode,
            String unitKind,
            String head,
            String headPhone,
            String contact,
            String contactPhone,
            String mail) {}

    /** How the design is organised. */
    public record DesignManagement(String divisionOfWork, String hazop) {}

    ReviewApplication supplementedBy(List<SubmittedMaterial> later) {
        return new ReviewApplication(applicant, designManagement, SubmittedMaterial.supplemented(materials, later));
    }
}
