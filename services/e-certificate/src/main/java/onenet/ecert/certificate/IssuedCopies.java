package onenet.ecert.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Repository of annotated copies. */
@ApplicationScoped
public class IssuedCopies implements PanacheRepositoryBase<IssuedCopy, UUID> {

    public Optional<IssuedCopy> sealedWith(String fingerprint) {
        return find("sealingFingerprint", fingerprint).firstResultOptional();
    }

    /** Whether an annotated copy is this very file. */
    public boolean holdFile(String digest) {
        return count("fileDigest", digest) > 0;
    }
}
