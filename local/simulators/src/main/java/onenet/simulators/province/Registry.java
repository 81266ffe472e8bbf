package onenet.simulators.province;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The province's register of certificates and what may be asked of it. */
@ApplicationScoped
class Registry {

    private final LicenceRecords records;
    private final InstantSource clock;
    private final ObjectMapper json;

    Registry(LicenceRecords records, InstantSource clock, ObjectMapper json) {
        this.records = records;
        this.clock = clock;
        this.json = json;
    }

    ObjectNode issue(ObjectNode body) {
        var record = LicenceRecord.issued(body, UUID.randomUUID().toString().replace("-", ""));
        records.add(record);
        return receipt(record);
    }

    ObjectNode abolish(String code, String reason, String kind) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(Refusal.Code.PARAM_INVALID, "abolish_reason is missing");
        }
        LicenceRecord held = records.require(code);
        if (held.text("license_status").equals(LicenceRecord.ABOLISHED)) {
            return receipt(held);
        }
        var gone = held.abolished(reason, kind, "caller", clock.instant().toString());
        records.save(gone);
        return receipt(gone);
    }

    /** Another office abolishes the certificate behind the caller's back (fault REVOKED_ELSEWHERE). */
    void revokeElsewhere(String code) {
        records.find(code)
                .ifPresent(held -> records.save(held.abolished(
                        "another office abolished it",
                        "REVOKED",
                        "another office",
                        clock.instant().toString())));
    }

    List<ObjectNode> query(String code, String caseNumber) {
        if (code == null && caseNumber == null) {
            throw new Refusal(Refusal.Code.PARAM_INVALID, "license_code or biz_num is needed");
        }
        return records
                .matching(record -> (code == null || record.code().equals(code))
                        && (caseNumber == null || record.text("biz_num").equals(caseNumber)))
                .stream()
                .map(LicenceRecord::summary)
                .toList();
    }

    List<ObjectNode> ofHolders(List<String> identityNumbers) {
        return records.matching(record -> identityNumbers.contains(record.text("holder_identity_num"))).stream()
                .map(LicenceRecord::summary)
                .toList();
    }

    Optional<ObjectNode> full(String authCode) {
        return Optional.of(records.requireAuthCode(authCode).summary());
    }

    Map<String, String> archive(String authCode) {
        LicenceRecord record = records.requireAuthCode(authCode);
        return Map.of("file_name", record.code() + ".ofd", "file_data", records.document(record));
    }

    private ObjectNode receipt(LicenceRecord record) {
        return json.createObjectNode()
                .put("license_code", record.code())
                .put("auth_code", record.text("auth_code"))
                .put("license_status", record.text("license_status"));
    }
}
