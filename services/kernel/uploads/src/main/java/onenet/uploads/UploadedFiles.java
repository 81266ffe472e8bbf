package onenet.uploads;

import onenet.problem.ProblemCode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;

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

    /**
     * @param missing the service's word for a file that is not there
     * @throws onenet.problem.Problem {@code missing} when a file was not uploaded by this enterprise or for it
     */
    public void requireOfEnterprise(String uscc, List<String> files, ProblemCode missing) {
        require(files, file -> uscc.equals(file.uscc()), missing);
    }

    /** @throws onenet.problem.Problem {@code missing} when the office did not make the file in its own work */
    public void requireOfOffice(String office, List<String> files, ProblemCode missing) {
        require(files, file -> file.madeBy(office), missing);
    }

    private void require(List<String> files, Predicate<UploadedFile> owned, ProblemCode missing) {
        for (String id : files) {
            if (findByIdOptional(id).filter(owned).isEmpty()) {
                throw missing.raise(id);
            }
        }
    }
}
