package onenet.planfiling.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.planfiling.filingcase.Receipt;
import onenet.planfiling.law.FilingItem;
import onenet.planfiling.register.ConfirmReceipt;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears from e-certificate that a registration form is issued. */
@ApplicationScoped
public class CertificateIssuedListener implements EventListener {

    private static final String ISSUED = "ecert.certificate-issued.v1";

    private final ConfirmReceipt confirmReceipt;
    private final String form;

    CertificateIssuedListener(ConfirmReceipt confirmReceipt, FilingItem item) {
        this.confirmReceipt = confirmReceipt;
        this.form = item.file().result().certificateType();
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
        if (event.type().equals(ISSUED) && isForm(event.data())) {
            JsonNode data = event.data();
            confirmReceipt.handle(
                    data.path("caseNumber").asText(),
                    new Receipt(
                            data.path("certificateIdentifier").asText(),
                            data.path("verificationUrl").asText()));
        }
    }

    /** An event older than the types names none; every certificate of a case of ours was the registration form then. */
    private boolean isForm(JsonNode data) {
        return data.path("certificateType").asText(form).equals(form);
    }
}
