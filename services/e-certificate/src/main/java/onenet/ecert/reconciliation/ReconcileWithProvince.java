package onenet.ecert.reconciliation;

import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Certificates;
import onenet.ecert.province.ProvincePlatform;
import onenet.ecert.province.ProvinceReply;
import onenet.ecert.verification.NoteProvinceStatus;
import onenet.time.Sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Use case: every certificate that may be relied on is compared with what the province holds. A disagreement is noted and
 * alarmed; only a decision changes a certificate. The round stops as soon as the province cannot be asked, and the next one
 * begins anew.
 */
@ApplicationScoped
public class ReconcileWithProvince {

    private static final Logger LOG = Logger.getLogger(ReconcileWithProvince.class);
    private static final int PAGE = 100;

    private final Certificates certificates;
    private final ProvincePlatform province;
    private final NoteProvinceStatus note;
    private final EcertConfig config;
    private final Sweep sweep;

    ReconcileWithProvince(
            Certificates certificates,
            ProvincePlatform province,
            NoteProvinceStatus note,
            EcertConfig config,
            Sweep sweep) {
        this.certificates = certificates;
        this.province = province;
        this.note = note;
        this.config = config;
        this.sweep = sweep;
    }

    @Scheduled(
            every = "{onenet.ecert.province.reconcile-every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void round() {
        Optional<UUID> after = Optional.empty();
        List<Certificate> page = page(after);
        while (!page.isEmpty()) {
            for (Certificate certificate : page) {
                if (!reconcile(certificate)) {
                    return;
                }
            }
            after = Optional.of(page.get(page.size() - 1).id());
            page = page(after);
        }
    }

    private List<Certificate> page(Optional<UUID> after) {
        return QuarkusTransaction.requiringNew().call(() -> certificates.reliedOnAfter(after, PAGE));
    }

    /** @return false when the province gave no clear answer */
    private boolean reconcile(Certificate certificate) {
        ProvinceReply reply =
                province.find(certificate.identifier(), config.province().timeout());
        if (reply instanceof ProvinceReply.Held held) {
            seen(certificate, held.abolished() ? "ABOLISHED" : "ISSUED");
            return true;
        }
        if (reply instanceof ProvinceReply.Absent) {
            seen(certificate, "NO_RECORD");
            return true;
        }
        LOG.warnf("reconciliation stops at %s: %s", certificate.identifier(), reply);
        return false;
    }

    private void seen(Certificate certificate, String status) {
        sweep.one("reconciliation", certificate.id(), id -> note.handle(id, status));
    }
}
