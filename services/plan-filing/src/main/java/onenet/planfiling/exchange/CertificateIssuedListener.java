package onenet.planfiling.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.planfiling.filingcase.Receipt;
import onenet.planfiling.register.ConfirmReceipt;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears from e-certificate that a registration form is issued. */
@ApplicationScoped
public class CertificateIssuedListener implements EventListener {

    private static final String ISSUED = "ecert.certificate-issued.v1";

    private final ConfirmReceipt confirmReceipt;

    CertificateIssuedListener(ConfirmReceipt confirmReceipt) {
        this.confirmReceipt = confirmReceipt;
    }

    @Override
    public String queue() {
        return "plan-filing.ecert";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(ISSUED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(ISSUED)) {
            JsonNode data = event.data();
            confirmReceipt.handle(
                    data.path("caseNumber").asText(),
                    new Receipt(
                            data.path("certificateIdentifier").asText(),
                            data.path("verificationUrl").asText()));
        }
    }
}
