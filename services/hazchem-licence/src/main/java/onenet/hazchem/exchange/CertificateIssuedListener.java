package onenet.hazchem.exchange;

import onenet.hazchem.licence.Certificate;
import onenet.hazchem.register.ConfirmCertificate;
import onenet.items.ItemCatalogue;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Hears from e-certificate that a licence's certificate is in force; a case may give certificates of other types too. */
@ApplicationScoped
public class CertificateIssuedListener implements EventListener {

    private final ConfirmCertificate confirmCertificate;
    private final Set<String> types;

    CertificateIssuedListener(ConfirmCertificate confirmCertificate, ItemCatalogue items) {
        this.confirmCertificate = confirmCertificate;
        this.types = items.items().stream()
                .map(item -> item.result().certificateType())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public String queue() {
        return "hazchem-licence.ecert";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals("ecert.certificate-issued.v1") && isLicences(event.data())) {
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

    /** An event older than the types names none; every certificate of a case of ours was the licence's then. */
    private boolean isLicences(JsonNode data) {
        return !data.hasNonNull("certificateType")
                || types.contains(data.path("certificateType").asText());
    }
}
