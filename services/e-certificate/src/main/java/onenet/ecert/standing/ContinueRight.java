package onenet.ecert.standing;

import onenet.casework.LegalTime;
import onenet.ecert.certificate.Continued;
import onenet.ecert.certificate.RightKey;
import onenet.ecert.certificate.Rights;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.Continuation;
import onenet.ecert.type.Told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Use case: a right's service has told from when the law carries it on past its last day, or that it does not. */
@ApplicationScoped
public class ContinueRight {

    private final Rights rights;
    private final InstantSource clock;

    ContinueRight(Rights rights, InstantSource clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional
    public void handle(CertificateType type, Told told) {
        Continuation continuation = type.continuation().orElseThrow();
        RightKey key =
                new RightKey(type.code(), continuation.right().map(told::text).orElse(told.subject()));
        Optional<Continued> continued = told.dayIfAny(continuation.from())
                .map(from -> new Continued(from, told.text(continuation.legalBasis())));
        rights.locked(key, LegalTime.today(clock)).continued(continued);
    }
}
