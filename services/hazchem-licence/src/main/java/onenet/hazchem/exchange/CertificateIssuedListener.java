package onenet.hazchem.exchange;

import onenet.hazchem.licence.Certificate;
import onenet.hazchem.register.ConfirmCertificate;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears from e-certificate that a certificate is in force. */
@ApplicationScoped
public class CertificateIssuedListener implements EventListener {

    private final ConfirmCertificate confirmCertificate;

    CertificateIssuedListener(ConfirmCertificate confirmCertificate) {
        this.confirmCertificate = confirmCertificate;
    }

    @Override
    public String queue() {
        return "hazchem-licence.ecert";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals("ecert.certificate-issued.v1")) {
            JsonNode data = event.data();
            confirmCertificate.handle(
                    data.path("caseNumber").asText(),
                    data.path("licenceNumber").asText(),
                    new Certificate(
                            data.path("certificateIdentifier").asText(),
                            data.path("certificateVersion").asText(),
                            data.path("verificationUrl").asText()));
        }
    }
}
