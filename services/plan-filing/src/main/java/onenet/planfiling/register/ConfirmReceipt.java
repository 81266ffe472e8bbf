package onenet.planfiling.register;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.Receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Use case: e-certificate has issued the registration form; certificates of other services' cases are passed by. */
@ApplicationScoped
public class ConfirmReceipt {

    private static final Actor ISSUER =
            new Actor("e-certificate", "电子证照服务", Set.of(), Optional.empty(), Optional.empty());

    private final FilingCases cases;
    private final AuditTrail audit;

    ConfirmReceipt(FilingCases cases, AuditTrail audit) {
        this.cases = cases;
        this.audit = audit;
    }

    @Transactional
    public void handle(String caseNumber, Receipt receipt) {
        if (cases.findByIdOptional(caseNumber).isEmpty()) {
            return;
        }
        if (cases.locked(caseNumber).registration().receive(receipt)) {
            audit.record(ISSUER, "CONFIRM_RECEIPT", caseNumber, Map.of("certificate", receipt.identifier()));
        }
    }
}
