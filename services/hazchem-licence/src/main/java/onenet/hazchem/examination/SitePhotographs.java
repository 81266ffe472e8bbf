package onenet.hazchem.examination;

import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.uploads.UploadedFiles;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Which case the photographs taken on site belong to: one picture is no evidence of two sites. */
@Singleton
class SitePhotographs {

    private final UploadedFiles files;
    private final EntityManager database;

    SitePhotographs(UploadedFiles files, EntityManager database) {
        this.files = files;
        this.database = database;
    }

    /**
     * From now on the photograph belongs to this case; of two reports at the same moment the second waits for the first. The other half of a
     * combined filing is about the same site and may show it too.
     *
     * @throws onenet.problem.Problem PHOTOGRAPH_OF_ANOTHER_CASE
     */
    void take(LicenceCase licenceCase, String file) {
        String digest = files.findById(file).content().digest();
        database.createNativeQuery(
                        "INSERT INTO site_photograph (digest, case_number) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .setParameter(1, digest)
                .setParameter(2, licenceCase.caseNumber())
                .executeUpdate();
        String owner = (String) database.createNativeQuery("SELECT case_number FROM site_photograph WHERE digest = ?")
                .setParameter(1, digest)
                .getSingleResult();
        boolean ours = owner.equals(licenceCase.caseNumber())
                || licenceCase.combinedWith().filter(owner::equals).isPresent();
        if (!ours) {
            throw LicenceProblem.PHOTOGRAPH_OF_ANOTHER_CASE.raise(owner);
        }
    }
}
