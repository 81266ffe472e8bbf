package onenet.ecert.issuance;

import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.certificate.WorkList;
import onenet.ecert.province.ProvincePlatform;
import onenet.ecert.province.ProvinceReply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case: tell the province that a certificate has ended, after asking whether it holds it at all. */
@ApplicationScoped
public class AbolishCertificate {

    private final Certificates certificates;
    private final WorkList work;
    private final ProvincePlatform province;
    private final EcertConfig config;

    AbolishCertificate(Certificates certificates, WorkList work, ProvincePlatform province, EcertConfig config) {
        this.certificates = certificates;
        this.work = work;
        this.province = province;
        this.config = config;
    }

    private record Ended(String identifier, String kind, String reason) {}

    /** The province is called outside any transaction. */
    public StepOutcome handle(WorkList.Claim claim) {
        Ended ended = QuarkusTransaction.requiringNew().call(() -> ended(claim));
        ProvinceReply reply =
                province.find(ended.identifier(), config.province().timeout());
        if (reply instanceof ProvinceReply.Absent) {
            return done(claim, "ABSENT");
        }
        if (reply instanceof ProvinceReply.Held held && !held.abolished()) {
            reply = province.abolish(ended.identifier(), ended.kind(), ended.reason());
        }
        if (reply instanceof ProvinceReply.Held held && held.abolished()) {
            return done(claim, "ABOLISHED");
        }
        if (reply instanceof ProvinceReply.Unclear unclear) {
            return StepOutcome.again(unclear.why());
        }
        return StepOutcome.alarm("the province does not abolish: " + reply);
    }

    private Ended ended(WorkList.Claim claim) {
        Certificate certificate = certificates.findById(claim.certificateId());
        return new Ended(
                certificate.identifier(),
                certificate.status().name(),
                certificate
                        .supersededBy()
                        .flatMap(certificates::withIdentifier)
                        .flatMap(Certificate::correction)
                        .map(decision -> "更正换发 " + decision.on() + " " + decision.number())
                        .orElseGet(() -> certificate.status().chinese() + " " + certificate.statusSince()));
    }

    private StepOutcome done(WorkList.Claim claim, String seen) {
        return QuarkusTransaction.requiringNew().call(() -> {
            certificates.findById(claim.certificateId()).seenAtProvince(seen);
            work.finish(claim);
            return StepOutcome.DONE;
        });
    }
}
