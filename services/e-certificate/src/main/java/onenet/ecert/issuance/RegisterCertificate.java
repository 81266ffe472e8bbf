package onenet.ecert.issuance;

import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.CertificateTexts;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.province.ProvincePlatform;
import onenet.ecert.province.ProvinceReply;
import onenet.ecert.province.Registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Use case: register a sealed certificate with the province, once.
 *
 * <p>Only the very first attempt sends without asking. Every later one asks first what the province holds, because an answer that was lost says
 * nothing about what was done.
 */
@ApplicationScoped
public class RegisterCertificate {

    private static final String EXISTS = "LICENSE_EXISTS";

    private final Certificates certificates;
    private final ProvincePlatform province;
    private final EnterRegistration enter;
    private final EcertConfig config;
    private final CertificateTexts texts;

    RegisterCertificate(
            Certificates certificates,
            ProvincePlatform province,
            EnterRegistration enter,
            EcertConfig config,
            CertificateTexts texts) {
        this.certificates = certificates;
        this.province = province;
        this.enter = enter;
        this.config = config;
        this.texts = texts;
    }

    /** The province is called outside any transaction. */
    public StepOutcome handle(WorkList.Claim claim) {
        Optional<Registration> registration = QuarkusTransaction.requiringNew().call(() -> registration(claim));
        if (registration.isEmpty()) {
            return enter.stopped(claim);
        }
        ProvinceReply reply =
                claim.attempts() == 1 ? province.register(registration.get()) : reconcile(registration.get());
        if (reply instanceof ProvinceReply.Refused refused && EXISTS.equals(refused.code())) {
            reply = find(registration.get());
        }
        return conclude(claim, reply);
    }

    private ProvinceReply reconcile(Registration registration) {
        ProvinceReply held = find(registration);
        return held instanceof ProvinceReply.Absent ? province.register(registration) : held;
    }

    private ProvinceReply find(Registration registration) {
        return province.find(registration.identifier(), config.province().timeout());
    }

    private StepOutcome conclude(WorkList.Claim claim, ProvinceReply reply) {
        if (reply instanceof ProvinceReply.Held held) {
            return enter.handle(claim, held);
        }
        if (reply instanceof ProvinceReply.WrongCertificate wrong) {
            return StepOutcome.alarm("the province answered for another certificate: " + wrong.named());
        }
        if (reply instanceof ProvinceReply.Refused refused) {
            return StepOutcome.alarm("the province refuses: " + refused.code() + " " + refused.message());
        }
        return StepOutcome.again(
                reply instanceof ProvinceReply.Unclear unclear ? unclear.why() : "the province holds nothing yet");
    }

    private Optional<Registration> registration(WorkList.Claim claim) {
        Certificate certificate = certificates.findById(claim.certificateId());
        if (certificate.status() != CertificateStatus.BEING_MADE) {
            return Optional.empty();
        }
        return certificates
                .document(certificate)
                .map(document -> new Registration(
                        certificate.identifier(),
                        new Registration.Printed(
                                texts.type(certificate).name().zh(),
                                texts.type(certificate).lines(certificate.face().values())),
                        certificate.face(),
                        certificate.holderUscc(),
                        certificate.issuer(),
                        certificate.caseNumber(),
                        certificate.itemCode(),
                        certificate.previousIdentifier(),
                        document.ofd()));
    }
}
