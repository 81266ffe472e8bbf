package onenet.safetyreview.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.safetyreview.law.ReviewItems;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.ConfirmCertificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Hears from e-certificate that the certificate of an opinion letter is issued. */
@ApplicationScoped
public class CertificateIssuedListener implements EventListener {

    private static final String CERTIFICATE = "ecert.certificate-issued.v1";

    private final ConfirmCertificate confirmCertificate;
    private final ReviewItems items;

    CertificateIssuedListener(ConfirmCertificate confirmCertificate, ReviewItems items) {
        this.confirmCertificate = confirmCertificate;
        this.items = items;
    }

    @Override
    public String queue() {
        return "safety-review.ecert";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(CERTIFICATE);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (hears(event.type()) && isOurs(event.data().path("certificateType").asText(""))) {
            confirmCertificate.handle(
                    event.data().path("caseNumber").asText(),
                    event.data().path("certificateIdentifier").asText(),
                    event.data().path("verificationUrl").asText());
        }
    }

    private boolean isOurs(String type) {
        return Arrays.stream(ReviewKind.values())
                .anyMatch(kind -> items.file(kind).result().certificateType().equals(type));
    }
}
