package onenet.simulators.province;

import onenet.simulators.source.DemoRecords;
import onenet.simulators.source.Held;
import onenet.simulators.source.SourceFault;
import onenet.simulators.source.SourceFaults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** What other offices registered with the province about the demonstration enterprises; only lists by holder show it. */
@ApplicationScoped
class DemoCertificates {

    private static final String SOURCE = "guangdong";

    private final DemoRecords records;
    private final SourceFaults faults;
    private final ObjectMapper json;

    DemoCertificates(DemoRecords records, SourceFaults faults, ObjectMapper json) {
        this.records = records;
        this.faults = faults;
        this.json = json;
    }

    /** Acts out the faults that befall the platform as a whole. */
    void requireHealthy() {
        Optional<SourceFault> fault = faults.of(SOURCE);
        if (fault.equals(Optional.of(SourceFault.NO_PERMISSION))) {
            throw new Refusal(Refusal.Code.NO_PERMISSION, "the account may not read certificates");
        }
        if (fault.equals(Optional.of(SourceFault.OUTAGE))) {
            throw new Refusal(Refusal.Code.SYSTEM_ERROR, "the platform is out of order");
        }
    }

    Stream<ObjectNode> of(String holder) {
        return records.certificates(SOURCE, holder).stream().map(this::shaped);
    }

    private ObjectNode shaped(Held held) {
        boolean abolished = held.state().equals("REVOKED");
        ObjectNode record = json.createObjectNode()
                .put("license_code", held.identifier())
                .put("name", "示例证照")
                .put("license_type", "CERTIFICATE")
                .put("id_code", held.number())
                .put("holder_name", held.holderName())
                .put("holder_identity_type", "001")
                .put("holder_identity_num", held.holderCode())
                .put("begin_date", held.validFrom())
                .put("expiry_date", held.validTo())
                .put("license_status", abolished ? LicenceRecord.ABOLISHED : status(held.state()));
        if (abolished) {
            record.put("abolish_kind", held.state());
        }
        record.set("data_fields", json.valueToTree(held.fields()));
        return record;
    }

    private static String status(String state) {
        return state.equals("SUSPENDED") ? state : LicenceRecord.ISSUED;
    }
}
