package onenet.hazchem.material;

import onenet.hazchem.licencecase.Application.SubmittedMaterial;
import onenet.hazchem.licencecase.LicenceProblem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All uploaded files. */
@ApplicationScoped
public class UploadedFiles implements PanacheRepositoryBase<UploadedFile, String> {

    /** Whoever else uploads under this id waits until this transaction ends: one content may come twice at the same moment. */
    void claim(String id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** @throws onenet.problem.Problem MATERIAL_MISSING when a file was not uploaded by this enterprise */
    public void requireOwn(String uscc, List<SubmittedMaterial> materials) {
        requireOwnFiles(uscc, materials.stream().map(SubmittedMaterial::file).toList());
    }

    /** The same for files that are no material of the item. */
    public void requireOwnFiles(String uscc, List<String> files) {
        for (String id : files) {
            if (findByIdOptional(id).filter(file -> uscc.equals(file.uscc())).isEmpty()) {
                throw LicenceProblem.MATERIAL_MISSING.raise(id);
            }
        }
    }

    /** @throws onenet.problem.Problem MATERIAL_MISSING when the office did not make the file in its own work */
    public void requireOfOffice(String office, List<String> files) {
        for (String id : files) {
            if (findByIdOptional(id).filter(file -> file.madeBy(office)).isEmpty()) {
                throw LicenceProblem.MATERIAL_MISSING.raise(id);
            }
        }
    }
}
