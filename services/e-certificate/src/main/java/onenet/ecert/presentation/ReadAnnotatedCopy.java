package onenet.ecert.presentation;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.IssuedCopies;
import onenet.ecert.certificate.IssuedCopy;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Use case: the office an annotated copy was made for takes it. */
@ApplicationScoped
public class ReadAnnotatedCopy {

    private final IssuedCopies copies;

    ReadAnnotatedCopy(IssuedCopies copies) {
        this.copies = copies;
    }

    @Transactional
    public IssuedCopy handle(Actor officer, UUID id) {
        return Optional.ofNullable(copies.findById(id))
                .filter(copy -> officer.serves(copy.officeCode()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
