package onenet.simulators.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One certificate as the province holds it: the caller's fields plus the platform's own. */
record LicenceRecord(ObjectNode fields) {

    static final String ISSUED = "ISSUED";
    static final String ABOLISHED = "ABOLISHED";

    static final String DOCUMENT = "file_data";

    private static final List<String> REQUIRED = List.of(
            "license_code",
            "name",
            "license_type",
            "id_code",
            "holder_name",
            "holder_identity_num",
            "issue_org_name",
            "issue_org_code",
            "division_code",
            "issue_date",
            "biz_num",
            DOCUMENT);

    /** Checks what the platform demands of a new record. */
    static LicenceRecord issued(ObjectNode body, String authCode) {
        for (String field : REQUIRED) {
            if (body.path(field).asText("").isBlank()) {
                throw new Refusal(Refusal.Code.PARAM_INVALID, field + " is missing");
            }
        }
        ObjectNode fields = body.deepCopy();
        fields.put("license_status", ISSUED);
        fields.put("auth_code", authCode);
        return new LicenceRecord(fields);
    }

    LicenceRecord abolished(String reason, String kind, String abolisher, String time) {
        ObjectNode changed = fields.deepCopy();
        changed.put("license_status", ABOLISHED);
        changed.put("abolish_reason", reason);
        changed.put("abolish_kind", kind);
        changed.put("abolisher", abolisher);
        changed.put("abolish_time", time);
        return new LicenceRecord(changed);
    }

    /** The record without its file, as lists show it. */
    ObjectNode summary() {
        ObjectNode copy = fields.deepCopy();
        copy.remove(DOCUMENT);
        return copy;
    }

    String code() {
        return text("license_code");
    }

    String text(String field) {
        JsonNode value = fields.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
}
