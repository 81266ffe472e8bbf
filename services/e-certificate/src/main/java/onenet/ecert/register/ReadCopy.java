package onenet.ecert.register;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateTexts;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.document.ReadingCopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Use case: a certificate is looked at as it looks, by whoever may have its document. */
@ApplicationScoped
public class ReadCopy {

    private final IssuedCertificates issued;
    private final Certificates certificates;
    private final CertificateTexts texts;
    private final InstantSource clock;

    ReadCopy(IssuedCertificates issued, Certificates certificates, CertificateTexts texts, InstantSource clock) {
        this.issued = issued;
        this.certificates = certificates;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, CERTIFICATE_NOT_READY */
    @Transactional
    public ReadingCopy handle(Actor actor, String identifier) {
        return of(issued.of(actor, identifier));
    }

    ReadingCopy of(Certificate certificate) {
        byte[] sealed = certificates.document(certificate).orElseThrow().ofd();
        return texts.readingCopy(certificate, sealed, LegalTime.date(clock.instant()));
    }
}
